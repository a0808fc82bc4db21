package fr.declic.access;

import fr.declic.database.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens by which a volunteer's phone is known again; only their hashes are kept, and each can be revoked. */
@Component
class DeviceTokens {

    static final Duration OWN_PHONE = Duration.ofDays(60);
    static final Duration UNTIL_CLOSED = Duration.ofHours(12);
    /** On a device of a drop-in point, should its own clock ever stop watching. */
    static final Duration SHARED_DEVICE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeviceTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Device(UUID id, UUID volunteer) {}

    record Issued(UUID id, String token) {}

    /** @param byCard true where a card led in, which may be lost */
    @Transactional
    Issued issue(UUID volunteer, Duration lives, boolean byCard) {
        var issued = new Issued(UUID.randomUUID(), Secrets.token());
        var now = clock.instant();
        jdbc.sql("""
                        insert into device_token (id, token_hash, volunteer_id, created_at, expires_at, opened_by_card)
                        values (:id, :hash, :volunteer, :now, :expires, :byCard)
                        """)
                .param("id", issued.id())
                .param("hash", Secrets.hash(issued.token()))
                .param("volunteer", volunteer)
                .param("now", Moments.stored(now))
                .param("expires", Moments.stored(now.plus(lives)))
                .param("byCard", byCard)
                .update();
        return issued;
    }

    /** The device of a token that still holds. */
    @Transactional(readOnly = true)
    Optional<Device> find(String token) {
        return jdbc.sql("select id, volunteer_id from device_token where token_hash = :hash and expires_at > :now")
                .param("hash", Secrets.hash(token))
                .param("now", Moments.stored(clock.instant()))
                .query((row, number) ->
                        new Device(row.getObject("id", UUID.class), row.getObject("volunteer_id", UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    boolean holds(UUID device) {
        return jdbc.sql("select exists (select 1 from device_token where id = :id and expires_at > :now)")
                .param("id", device)
                .param("now", Moments.stored(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** True where a code or a card was shown no longer ago than that. */
    @Transactional(readOnly = true)
    boolean isConfirmed(UUID device, Duration ago) {
        var now = clock.instant();
        return jdbc.sql("""
                        select exists (select from device_token
                                       where id = :id and expires_at > :now and greatest(created_at, confirmed_at) > :since)
                        """)
                .param("id", device)
                .param("now", Moments.stored(now))
                .param("since", Moments.stored(now.minus(ago)))
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void confirm(UUID device) {
        jdbc.sql("update device_token set confirmed_at = :now where id = :id")
                .param("now", Moments.stored(clock.instant()))
                .param("id", device)
                .update();
    }

    @Transactional
    void revoke(UUID device) {
        jdbc.sql("delete from device_token where id = :id").param("id", device).update();
    }

    @Transactional
    void revokeAllOf(UUID volunteer) {
        jdbc.sql("delete from device_token where volunteer_id = :volunteer")
                .param("volunteer", volunteer)
                .update();
    }

    /** Closes what a person's card has opened, and not what a code to their own phone has. */
    @Transactional
    void revokeThoseOpenedByCard(UUID volunteer) {
        jdbc.sql("delete from device_token where volunteer_id = :volunteer and opened_by_card")
                .param("volunteer", volunteer)
                .update();
    }

    /** Forgets tokens that have run out. */
    @Transactional
    void sweep() {
        jdbc.sql("delete from device_token where expires_at <= :now")
                .param("now", Moments.stored(clock.instant()))
                .update();
    }
}
