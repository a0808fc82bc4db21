package fr.declic.dropin;

import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Limits;
import fr.declic.access.Role;
import fr.declic.access.Secrets;
import fr.declic.access.ShortCodes;
import fr.declic.database.Moments;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a device that of a drop-in point: whoever holds it types the code that a coordinator reads out. */
@Service
public class DevicePairing {

    static final String PURPOSE = "pairing-code";
    /** One counter for the whole territory: no device is known before it is paired. */
    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final ShortCodes codes;
    private final Limits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DevicePairing(JdbcClient jdbc, ShortCodes codes, Limits limits, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of a code. */
    public sealed interface Outcome {
        /** The device keeps the token; nobody else knows it. */
        record Paired(String token, Place place) implements Outcome {}

        /** No such code, one that has served, or one that is too old. */
        record Wrong() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    /** A code serves once, however many devices type it at the same time. */
    @PermitAll
    public Outcome pair(String typed) {
        var code = ShortCodes.read(typed);
        if (code.isEmpty()) {
            return new Outcome.Wrong();
        }
        if (!limits.take(Limits.Kind.PAIRING, ALL)) {
            return new Outcome.TooMany();
        }
        return transaction
                .execute(status -> spend(code).map(this::paired))
                .<Outcome>map(paired -> paired)
                .orElseGet(Outcome.Wrong::new);
    }

    private record Spent(UUID point, String label, String by) {}

    private Optional<Spent> spend(String code) {
        return jdbc.sql("""
                        delete from pairing_code where code_hash = :hash and expires_at > :now
                        returning point_id, label, made_by
                        """)
                .param("hash", codes.hash(PURPOSE, code))
                .param("now", now())
                .query((row, number) -> new Spent(
                        row.getObject("point_id", UUID.class), row.getString("label"), row.getString("made_by")))
                .optional();
    }

    private Outcome.Paired paired(Spent spent) {
        var token = Secrets.token();
        jdbc.sql("""
                        insert into paired_device (id, point_id, label, token_hash, paired_by, paired_at, last_seen_at)
                        values (:id, :point, :label, :hash, :by, :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("point", spent.point)
                .param("label", spent.label)
                .param("hash", Secrets.hash(token))
                .param("by", spent.by)
                .param("now", now())
                .update();
        var name = jdbc.sql("select name from drop_in_point where id = :id")
                .param("id", spent.point)
                .query(String.class)
                .single();
        return new Outcome.Paired(token, new Place(spent.point, name));
    }

    /** The helper who holds the device gives it back to everyday use. */
    @RolesAllowed(Role.HELPER_NAME)
    @Transactional
    public void unpair(String token) {
        jdbc.sql("update paired_device set revoked_at = :now where token_hash = :hash and revoked_at is null")
                .param("now", now())
                .param("hash", Secrets.hash(token))
                .update();
    }

    private OffsetDateTime now() {
        return Moments.stored(clock.instant());
    }
}
