package fr.declic.messaging;

import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The waiting messages of one territory, taken one by one. Each step is a transaction of its own, and what two senders must not
 * both do is held by the row: a message is claimed before it leaves and marked after it left.
 */
@Component
class Departures {

    static final Duration CLAIM = Duration.ofMinutes(2);
    static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Tenths of a day's text messages that only codes and links may use. */
    private static final int TENTHS_FOR_SECRETS = 3;

    static final Duration KEPT_ABOUT_NOBODY = Duration.ofDays(7);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Territories territories,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.territories = territories;
        this.clock = clock;
    }

    /** The next message that may leave now, claimed for two minutes: a sender that dies meanwhile loses it to another. */
    Optional<Departure> next() {
        return transaction.execute(status -> {
            expire();
            while (true) {
                var claimed = claim();
                if (claimed.isEmpty() || claimed.get().channel() != Channel.SMS || mayLeaveToday(claimed.get())) {
                    return claimed;
                }
            }
        });
    }

    /** It left. */
    void sent(Departure departure) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = :now, claimed_until = null
                        where id = :id and state = 'CLAIMED' and attempts = :attempt
                        """)
                .param("now", Moments.stored(clock.instant()))
                .param("id", departure.id())
                .param("attempt", departure.attempt())
                .update());
    }

    /** It did not leave: it is tried again after a pause that doubles each time, and given up in the end. */
    void failed(Departure departure) {
        if (departure.attempt() >= MOST_ATTEMPTS) {
            givenUp(departure);
            return;
        }
        var next = clock.instant().plus(pauseAfter(departure.attempt()));
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update outbox_message
                        set state = 'WAITING', next_attempt_at = :next, claimed_until = null
                        where id = :id and state = 'CLAIMED' and attempts = :attempt
                        """)
                .param("next", Moments.stored(next))
                .param("id", departure.id())
                .param("attempt", departure.attempt())
                .update());
    }

    /** It is not tried again: it did not leave, or may have left and must not leave twice. */
    void givenUp(Departure departure) {
        transaction.executeWithoutResult(
                status -> tellLost(jdbc.sql("""
                        update outbox_message set state = 'FAILED', claimed_until = null
                        where id = :id and state = 'CLAIMED' and attempts = :attempt
                        returning about
                        """).param("id", departure.id()).param("attempt", departure.attempt())));
    }

    /** True while today's ceiling of text messages is not reached. */
    boolean mayStillText() {
        return transaction.execute(status -> jdbc.sql("select coalesce(sum(sent), 0) from sms_day where day = :today")
                        .param("today", Dates.day(clock.instant()))
                        .query(Integer.class)
                        .single()
                < territories.current().dailySmsCeiling());
    }

    /** Takes codes and links out of messages that have served. */
    void maskOldSecrets() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update outbox_message set text = '•••', secret = false
                        where secret and created_at < :before and state not in ('WAITING', 'CLAIMED')
                        """)
                .param("before", Moments.stored(clock.instant().minus(Outbox.SECRET_LIVES)))
                .update());
    }

    /**
     * Takes out to whom a message went, and what it said, {@link #KEPT_ABOUT_NOBODY} after it was written, where it is about nobody's
     * file: nothing else would ever erase it. That it left stays counted.
     */
    void forgetThoseAboutNobody() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update outbox_message set recipient = '', subject = null, text = '', secret = false
                        where about is null and recipient <> '' and created_at < :before and state not in ('WAITING', 'CLAIMED')
                        """)
                .param("before", Moments.stored(clock.instant().minus(KEPT_ABOUT_NOBODY)))
                .update());
    }

    static Duration pauseAfter(int attempt) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Also what a sender that died had claimed; a row that somebody else is at waits for the next time. */
    private void expire() {
        tellLost(jdbc.sql("""
                        update outbox_message set state = 'EXPIRED', claimed_until = null
                        where id in (select id from outbox_message
                                     where expires_at <= :now
                                       and (state = 'WAITING' or state = 'CLAIMED' and claimed_until <= :now)
                                     for update skip locked)
                        returning about
                        """).param("now", Moments.stored(clock.instant())));
    }

    private void tellLost(JdbcClient.StatementSpec givenUp) {
        givenUp.query((row, number) -> Optional.ofNullable(row.getObject("about", UUID.class))).list().stream()
                .flatMap(Optional::stream)
                .distinct()
                .forEach(person -> events.publishEvent(new MessageLost(person)));
    }

    private Optional<Departure> claim() {
        return jdbc.sql("""
                        update outbox_message
                        set state = 'CLAIMED', attempts = attempts + 1, claimed_until = :until
                        where id = (select id from outbox_message
                                    where expires_at > :now
                                      and (state = 'WAITING' and next_attempt_at <= :now
                                           or state = 'CLAIMED' and claimed_until <= :now)
                                    order by secret desc, next_attempt_at
                                    limit 1 for update skip locked)
                        returning id, channel, recipient, subject, text, secret, attempts
                        """)
                .param("now", Moments.stored(clock.instant()))
                .param("until", Moments.stored(clock.instant().plus(CLAIM)))
                .query(Departures::departure)
                .optional();
    }

    /** Counts a text message under today's ceiling, once; over the ceiling it waits for the next morning. */
    private boolean mayLeaveToday(Departure departure) {
        var today = Dates.day(clock.instant());
        var alreadyCounted = jdbc.sql("select counted_on is not null from outbox_message where id = :id")
                .param("id", departure.id())
                .query(Boolean.class)
                .single();
        if (alreadyCounted) {
            return true;
        }
        var ceiling = ceilingOf(departure);
        var counted = ceiling > 0
                && jdbc.sql("""
                        insert into sms_day as counter (day, sent) values (:day, 1)
                        on conflict (territory_id, day) do update set sent = counter.sent + 1 where counter.sent < :ceiling
                        """).param("day", today).param("ceiling", ceiling).update() == 1;
        if (counted) {
            jdbc.sql("update outbox_message set counted_on = :day where id = :id")
                    .param("day", today)
                    .param("id", departure.id())
                    .update();
        } else {
            jdbc.sql("""
                            update outbox_message
                            set state = 'WAITING', attempts = attempts - 1, claimed_until = null, next_attempt_at = :morning
                            where id = :id
                            """)
                    .param(
                            "morning",
                            Moments.stored(today.plusDays(1)
                                    .atTime(MORNING)
                                    .atZone(Dates.ZONE)
                                    .toInstant()))
                    .param("id", departure.id())
                    .update();
        }
        return counted;
    }

    /** The last part of each day is for codes alone: whatever else fills the day, people still get into their space. */
    private int ceilingOf(Departure departure) {
        var ceiling = territories.current().dailySmsCeiling();
        return departure.secret() ? ceiling : ceiling - ceiling / 10 * TENTHS_FOR_SECRETS;
    }

    private static Departure departure(ResultSet row, int number) throws SQLException {
        return new Departure(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getBoolean("secret"),
                row.getInt("attempts"));
    }
}
