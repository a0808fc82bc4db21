package fr.declic.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much one network address may ask: generous, since a whole Maison de Quartier shares one. Kept in memory only; the strict
 * limits, by number, are in the database.
 */
@Component
public class NetworkLimits {

    private static final int BURST = 60;
    private static final int PER_MINUTE = 20;
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Counts one request of this address, or answers false where it asked too much. */
    public boolean take(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(address, any -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                    .build());
        }
        return bucket.tryConsume(1);
    }
}
