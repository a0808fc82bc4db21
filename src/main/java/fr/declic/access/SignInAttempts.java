package fr.declic.access;

import fr.declic.database.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes on their way: each counts its own tries, and every step is taken once, in one statement. */
@Component
class SignInAttempts {

    static final Duration CODE_LIVES = Duration.ofMinutes(10);
    static final int MOST_TRIES = 5;
    /** From the right code to the open door: time enough to look for a receipt. */
    private static final Duration REST_LIVES = Duration.ofMinutes(20);

    private static final String CODE = "sign-in-code";

    enum Purpose {
        VOLUNTEER,
        STAFF
    }

    /** An attempt just begun: the handle goes to the browser, the code to the recipient. */
    record Begun(UUID id, String handle, String code) {}

    /** How a code was taken. */
    enum Outcome {
        RIGHT,
        WRONG,
        /** Too old, tried too often, or never there. */
        OVER
    }

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Keyring keyring, Clock clock) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.clock = clock;
    }

    @Transactional
    Begun begin(Purpose purpose, String recipient) {
        var begun = new Begun(UUID.randomUUID(), Secrets.token(), Secrets.code());
        var now = clock.instant();
        jdbc.sql("""
                        insert into sign_in_attempt (id, token_hash, purpose, recipient, code_hash, created_at, expires_at)
                        values (:id, :token, :purpose, :recipient, :code, :now, :expires)
                        """)
                .param("id", begun.id())
                .param("token", Secrets.hash(begun.handle()))
                .param("purpose", purpose.name())
                .param("recipient", recipient)
                .param("code", keyring.hash(CODE, begun.id() + begun.code()))
                .param("now", Moments.stored(now))
                .param("expires", Moments.stored(now.plus(CODE_LIVES)))
                .update();
        return begun;
    }

    /**
     * Begins where it is known already who it is, and only the phone is left to ask about.
     *
     * @param by what they showed instead of a code
     * @return the handle
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String identified(String by, UUID volunteer) {
        var begun = begin(Purpose.VOLUNTEER, by);
        jdbc.sql("""
                        update sign_in_attempt set code_ok_at = :now, expires_at = :expires, volunteer_id = :volunteer
                        where id = :id
                        """)
                .param("now", Moments.stored(clock.instant()))
                .param("expires", Moments.stored(clock.instant().plus(REST_LIVES)))
                .param("volunteer", volunteer)
                .param("id", begun.id())
                .update();
        return begun.handle();
    }

    /** Stops everybody who is on the way in by this. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forgetThoseFor(String recipient) {
        jdbc.sql("delete from sign_in_attempt where recipient = :recipient")
                .param("recipient", recipient)
                .update();
    }

    /** Tries the code that was sent. */
    @Transactional
    Outcome tryCode(Purpose purpose, String handle, String code) {
        return take(purpose, handle, attempt -> keyring.matches(CODE, attempt.id() + code, attempt.hash()));
    }

    /** Tries a code that comes from elsewhere, under the same count of tries. */
    @Transactional
    Outcome tryWith(Purpose purpose, String handle, BooleanSupplier isRight) {
        return take(purpose, handle, attempt -> isRight.getAsBoolean());
    }

    private record Counted(UUID id, String hash) {}

    /** The try is counted before it is looked at, so that five in parallel are five. */
    private Outcome take(Purpose purpose, String handle, Predicate<Counted> isRight) {
        var counted = jdbc.sql("""
                        update sign_in_attempt set tries = tries + 1
                        where token_hash = :token and purpose = :purpose and tries < :most and code_ok_at is null
                          and expires_at > :now
                        returning id, code_hash
                        """)
                .param("token", Secrets.hash(handle))
                .param("purpose", purpose.name())
                .param("most", MOST_TRIES)
                .param("now", Moments.stored(clock.instant()))
                .query((row, number) -> new Counted(row.getObject("id", UUID.class), row.getString("code_hash")))
                .optional();
        if (counted.isEmpty()) {
            return Outcome.OVER;
        }
        if (!isRight.test(counted.get())) {
            return Outcome.WRONG;
        }
        jdbc.sql("update sign_in_attempt set code_ok_at = :now, expires_at = :expires where id = :id")
                .param("now", Moments.stored(clock.instant()))
                .param("expires", Moments.stored(clock.instant().plus(REST_LIVES)))
                .param("id", counted.get().id())
                .update();
        return Outcome.RIGHT;
    }

    /** Who an attempt that may still be tried is for. */
    @Transactional(readOnly = true)
    Optional<String> recipient(Purpose purpose, String handle) {
        return jdbc.sql("""
                        select recipient from sign_in_attempt
                        where token_hash = :token and purpose = :purpose and tries < :most and code_ok_at is null
                          and expires_at > :now
                        """)
                .param("token", Secrets.hash(handle))
                .param("purpose", purpose.name())
                .param("most", MOST_TRIES)
                .param("now", Moments.stored(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** It has served. */
    @Transactional
    void forget(String handle) {
        jdbc.sql("delete from sign_in_attempt where token_hash = :token")
                .param("token", Secrets.hash(handle))
                .update();
    }

    /** Who the code went to, once it was right. */
    @Transactional(readOnly = true)
    Optional<String> recipientOfRightCode(Purpose purpose, String handle) {
        return jdbc.sql("""
                        select recipient from sign_in_attempt
                        where token_hash = :token and purpose = :purpose and code_ok_at is not null and expires_at > :now
                        """)
                .param("token", Secrets.hash(handle))
                .param("purpose", purpose.name())
                .param("now", Moments.stored(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** Notes who it turned out to be. */
    @Transactional
    void isVolunteer(String handle, UUID volunteer) {
        jdbc.sql(
                        "update sign_in_attempt set volunteer_id = :volunteer where token_hash = :token and code_ok_at is not null")
                .param("volunteer", volunteer)
                .param("token", Secrets.hash(handle))
                .update();
    }

    /** True once it is known who it is. */
    @Transactional(readOnly = true)
    boolean isIdentified(String handle) {
        return jdbc.sql("""
                        select exists (select 1 from sign_in_attempt
                                       where token_hash = :token and volunteer_id is not null and expires_at > :now)
                        """)
                .param("token", Secrets.hash(handle))
                .param("now", Moments.stored(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /**
     * An attempt that led to somebody.
     *
     * @param by the phone or address that the code went to, or what was shown instead of one
     */
    record Ended(UUID volunteer, String by) {}

    /** Ends an attempt that led to somebody; of two that end it at once, one gets in. */
    @Transactional
    Optional<Ended> end(String handle) {
        return jdbc.sql("""
                        delete from sign_in_attempt
                        where token_hash = :token and volunteer_id is not null and expires_at > :now
                        returning volunteer_id, recipient
                        """)
                .param("token", Secrets.hash(handle))
                .param("now", Moments.stored(clock.instant()))
                .query((row, number) ->
                        new Ended(row.getObject("volunteer_id", UUID.class), row.getString("recipient")))
                .optional();
    }

    /** Forgets attempts that are over. */
    @Transactional
    void sweep() {
        jdbc.sql("delete from sign_in_attempt where expires_at <= :now")
                .param("now", Moments.stored(clock.instant()))
                .update();
    }
}
