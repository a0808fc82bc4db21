package fr.declic.access;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much one network address may ask: generous, since a whole Maison de Quartier shares one. Kept in memory only; the strict
 * limits, by number, are in the database.
 */
@Component
public class NetworkLimits {

    /** What is counted: so many at once, then so many in a span. */
    private enum Kind {
        SIGN_IN(60, 20, Duration.ofMinutes(1)),
        /** A whole neighbourhood behind one address of a phone network, and still an end to a program that fills the table. */
        REGISTRATION(600, 10, Duration.ofMinutes(1)),
        /**
         * Screens opened by visitors whom nobody knows yet. Each stays in memory for as long as a visit lasts, twenty minutes at the
         * most: at this pace those of one address take a hundred megabytes.
         */
        SCREEN(240, 60, Duration.ofMinutes(1)),
        /** The phones of a whole hall, the day its network is back; a slip may hold a voice. */
        SLIP(240, 20, Duration.ofMinutes(1)),
        /** A calendar service reads for many people from one address, some times a day for each. */
        CALENDAR(600, 120, Duration.ofMinutes(1));

        private final int burst;
        private final int refill;
        private final Duration span;

        Kind(int burst, int refill, Duration span) {
            this.burst = burst;
            this.refill = refill;
            this.span = span;
        }
    }

    private record Counted(Kind kind, String network) {}

    private static final int ADDRESSES = 10_000;
    /** Bytes of such an address. */
    private static final int IPV6 = 16;

    private final Map<Counted, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Counts one request of this address at the doors, or answers false where it asked too much. */
    public boolean take(String address) {
        return take(Kind.SIGN_IN, address);
    }

    /** Counts one registration begun from this address, or answers false where too many were. */
    public boolean takeRegistration(String address) {
        return take(Kind.REGISTRATION, address);
    }

    /** Counts one screen opened for a visitor of this address, whatever {@link #mayOpenScreen} says. */
    void countScreen(String address) {
        take(Kind.SCREEN, address);
    }

    /** False where too many screens were opened from this address, and one has to wait; asking is not counted. */
    boolean mayOpenScreen(String address) {
        return bucket(Kind.SCREEN, address).getAvailableTokens() > 0;
    }

    /** Counts one slip that arrives from this address, or answers false where too many did. */
    public boolean takeSlip(String address) {
        return take(Kind.SLIP, address);
    }

    /** Counts one reading of a calendar from this address, or answers false where there were too many. */
    public boolean takeCalendar(String address) {
        return take(Kind.CALENDAR, address);
    }

    private boolean take(Kind kind, String address) {
        return bucket(kind, address).tryConsume(1);
    }

    /**
     * The network that an address belongs to, as far as one person's goes: of IPv6 a household or a phone holds 64 bits to
     * itself, and would be another with each request.
     */
    static String networkOf(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6 ? HexFormat.of().formatHex(bytes, 0, IPV6 / 2) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private Bucket bucket(Kind kind, String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Counted(kind, networkOf(address)), any -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(kind.burst).refillGreedy(kind.refill, kind.span))
                    .build());
        }
    }
}
