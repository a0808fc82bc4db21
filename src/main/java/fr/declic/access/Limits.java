package fr.declic.access;

import fr.declic.database.Moments;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often something may be tried. A counter goes up in one statement and only while it is under its limit: five tries are
 * five, however many arrive at once and on however many servers.
 */
@Component
public class Limits {

    /** What is counted, so many times in a span. */
    public enum Kind {
        /** Codes that one network asks for one phone or address, in a short while. */
        CODE_SOON(3, Duration.ofMinutes(15), false),
        /** Codes that one network asks for one phone or address, in a day: others do not use up what its owner may ask for. */
        CODE_DAY(6, Duration.ofDays(1), false),
        /** Codes for one phone or address whoever asks, in a short while. */
        CODE_SOON_FROM_ANYWHERE(6, Duration.ofMinutes(15), false),
        /** Codes for one phone or address whoever asks, in a day. */
        CODE_DAY_FROM_ANYWHERE(10, Duration.ofDays(1), false),
        /** Receipts sent to one phone or address, which a family may share: beyond them a receipt is on the screen alone. */
        RECEIPT(6, Duration.ofDays(1), false),
        /** Wrong birth dates for one phone or address: the last one closes it for an hour. */
        BIRTH_DATE(5, Duration.ofHours(1), true),
        /** Wrong passwords that one network tries for one address of the team. */
        PASSWORD(10, Duration.ofMinutes(15), true),
        /** Wrong passwords for one address of the team whoever tries: far more, or anybody could keep its owner out. */
        PASSWORD_FROM_ANYWHERE(100, Duration.ofMinutes(15), false),
        /** Codes by e-mail for one account of the team. */
        STAFF_CODE(6, Duration.ofMinutes(15), false),
        /** Second factors tried for one account. */
        SECOND_FACTOR(15, Duration.ofMinutes(15), false),
        /** Wrong birth dates for one card: the last one closes it for an hour. */
        CARD(5, Duration.ofHours(1), true),
        /** Pairing codes typed on devices, in the whole territory: a few are paired in a year. */
        PAIRING(30, Duration.ofMinutes(15), false),
        /** Codes and receipts that one helper tries. */
        HELPER(40, Duration.ofHours(1), false);

        private final int most;
        private final Duration span;
        private final boolean fromLast;

        Kind(int most, Duration span, boolean fromLast) {
            this.most = most;
            this.span = span;
            this.fromLast = fromLast;
        }

        int most() {
            return most;
        }
    }

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final Clock clock;

    Limits(JdbcClient jdbc, Keyring keyring, Clock clock) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Counts one, or answers false where the limit is reached. Called outside a transaction, it stays counted whatever comes next. */
    @Transactional
    public boolean take(Kind kind, String subject) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into sign_in_counter as counter (kind, subject, count, until)
                        values (:kind, :subject, 1, :until)
                        on conflict (territory_id, kind, subject) do update
                        set count = case when counter.until <= :now then 1 else counter.count + 1 end,
                            until = case when counter.until <= :now or :fromLast then excluded.until else counter.until end
                        where counter.until <= :now or counter.count < :most
                        """)
                        .param("kind", kind.name())
                        .param("subject", hidden(kind, subject))
                        .param("until", Moments.stored(now.plus(kind.span)))
                        .param("now", Moments.stored(now))
                        .param("fromLast", kind.fromLast)
                        .param("most", kind.most)
                        .update()
                == 1;
    }

    /** How many are left; none where the limit is reached. */
    @Transactional(readOnly = true)
    public int left(Kind kind, String subject) {
        var taken = jdbc.sql(
                        "select count from sign_in_counter where kind = :kind and subject = :subject and until > :now")
                .param("kind", kind.name())
                .param("subject", hidden(kind, subject))
                .param("now", Moments.stored(clock.instant()))
                .query(Integer.class)
                .optional()
                .orElse(0);
        return Math.max(0, kind.most - taken);
    }

    /** Takes one back: it turned out not to be what is counted. Those before it stay counted. */
    @Transactional
    void giveBack(Kind kind, String subject) {
        jdbc.sql("update sign_in_counter set count = count - 1 where kind = :kind and subject = :subject and count > 0")
                .param("kind", kind.name())
                .param("subject", hidden(kind, subject))
                .update();
    }

    /** Starts from nothing again: what was tried turned out right. */
    @Transactional
    public void clear(Kind kind, String subject) {
        jdbc.sql("delete from sign_in_counter where kind = :kind and subject = :subject")
                .param("kind", kind.name())
                .param("subject", hidden(kind, subject))
                .update();
    }

    /** Forgets counters whose span is over. */
    @Transactional
    void sweep() {
        jdbc.sql("delete from sign_in_counter where until <= :now")
                .param("now", Moments.stored(clock.instant()))
                .update();
    }

    /** What one network asks of one recipient. */
    static String from(String address, String recipient) {
        return recipient + " " + NetworkLimits.networkOf(address);
    }

    private String hidden(Kind kind, String subject) {
        return keyring.hash(kind.name(), subject);
    }
}
