package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Candidacy;
import fr.declic.volunteers.Decision;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks invented people along the pathway, each step on its day, by the candidacy's own verbs and told to the trail. */
final class DemoPathways {

    private static final int DAY_OF_SESSION = 15;

    private final Trail trail;
    private final RandomGenerator random;
    private final Actor coordinator;
    private final Instant now;
    private final List<Runnable> told = new ArrayList<>();
    private final DemoConditions conditions;

    /** Keeps a line for the trail of a person. */
    interface Teller {

        void tell(VolunteerId person, Instant at, String kind, Map<String, String> details);
    }

    DemoPathways(Trail trail, RandomGenerator random, Actor coordinator, Instant now) {
        this.trail = trail;
        this.random = random;
        this.coordinator = coordinator;
        this.now = now;
        conditions = new DemoConditions(
                (person, at, kind, details) -> tell(person, at, coordinator, kind, details), coordinator.name());
    }

    /** Days that have to have passed since the registration of somebody who stands there. */
    static int daysBefore(Status status) {
        return switch (status) {
            case CONTACT, REGISTERED -> 0;
            case MET -> 12;
            case PRESENTED -> 60;
            case HIRED_EBE, HIRED_ELSEWHERE -> 160;
            default -> 110;
        };
    }

    /**
     * Brings a registered person where they stand; those who will have a proposal or a contract stop on the list.
     *
     * @return the last instant at which something happened
     */
    Instant walk(Candidacy person, Status standing, Instant registered) {
        if (standing == Status.REGISTERED) {
            return registered;
        }
        var met = step(person, workday(registered, 3 + random.nextInt(7)), null, clock -> person.meet(clock));
        conditions.met(person.id(), met);
        if (standing == Status.MET) {
            return met;
        }
        var session = session(met);
        var announced = session.minusDays(6).atTime(9, 30).toInstant(ZoneOffset.UTC);
        var presented = step(
                person,
                announced.isBefore(met) ? met.plus(Duration.ofHours(3)) : announced,
                null,
                session,
                clock -> person.present(session, clock));
        if (standing == Status.PRESENTED) {
            return presented;
        }
        var evening = session.atTime(16, 30).toInstant(ZoneOffset.UTC);
        var decision = decision(standing);
        var reason =
                decision == Decision.LISTED ? null : sentence(decision.name().toLowerCase(java.util.Locale.ROOT));
        var decided = step(person, evening, reason, session, clock -> person.decide(decision, session, reason, clock));
        conditions.decided(person.id(), decision, reason, session, evening);
        return after(person, standing, decided);
    }

    private Instant after(Candidacy person, Status standing, Instant decided) {
        var later = between(decided, now.minus(Duration.ofDays(2)));
        return switch (standing) {
            case PREPARING -> step(person, later, null, person::prepare);
            case TRAINING -> {
                var what = sentence("training");
                yield step(person, later, what, clock -> person.train(what, clock));
            }
            case PAUSED -> {
                var why = sentence("paused");
                yield step(person, later, why, clock -> person.pause(why, clock));
            }
            case WITHDRAWN -> {
                var why = sentence("withdrawn");
                yield step(person, later, why, clock -> person.withdraw(why, clock));
            }
            case MOVED -> {
                var why = sentence("moved");
                yield step(person, later, why, clock -> person.moveAway(why, clock));
            }
            case UNREACHABLE -> {
                var why = sentence("unreachable");
                yield step(person, later, why, clock -> person.loseTouch(why, clock));
            }
            default -> decided;
        };
    }

    private static Decision decision(Status standing) {
        return switch (standing) {
            case POSTPONED -> Decision.POSTPONED;
            case INELIGIBLE -> Decision.INELIGIBLE;
            default -> Decision.LISTED;
        };
    }

    private Instant step(
            Candidacy person, Instant at, @Nullable String reason, Function<Clock, Optional<Refusal>> verb) {
        return step(person, at, reason, null, verb);
    }

    private Instant step(
            Candidacy person,
            Instant at,
            @Nullable String reason,
            @Nullable LocalDate session,
            Function<Clock, Optional<Refusal>> verb) {
        var before = person.status();
        verb.apply(Clock.fixed(at, ZoneOffset.UTC)).ifPresent(refusal -> {
            throw new IllegalStateException("The demonstration took a wrong step from " + before + ": " + refusal);
        });
        var details = new LinkedHashMap<String, String>();
        details.put("from", before.name());
        details.put("to", person.status().name());
        if (session != null) {
            details.put("session", session.toString());
        }
        if (reason != null) {
            details.put("reason", reason);
        }
        tell(person.id(), at, coordinator, "STATUS", details);
        return at;
    }

    /** Writes what is known of everybody, once they are stored. */
    void write(JdbcClient jdbc) {
        told.forEach(Runnable::run);
        conditions.write(jdbc);
    }

    void tell(VolunteerId person, Instant at, Actor actor, String kind, Map<String, String> details) {
        told.add(() -> CurrentActor.runAs(actor, () -> DemoClock.at(at, () -> trail.record(person, kind, details))));
    }

    private String sentence(String key) {
        var first = DemoFiles.sentence(key + ".1");
        try {
            return random.nextBoolean() ? first : DemoFiles.sentence(key + ".2");
        } catch (IllegalArgumentException onlyOne) {
            return first;
        }
    }

    /** The committee meets in the middle of each month. */
    private LocalDate session(Instant met) {
        var day = Dates.day(met).plusDays(7);
        var session = day.withDayOfMonth(DAY_OF_SESSION);
        var next = session.isBefore(day) ? session.plusMonths(1) : session;
        return switch (next.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> next.with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
            default -> next;
        };
    }

    /** So many days after, in the hours of the office. */
    private Instant workday(Instant from, int days) {
        var day = Dates.day(from).plusDays(days);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day.atTime(9 + random.nextInt(8), random.nextInt(12) * 5)
                .atZone(Dates.ZONE)
                .toInstant();
    }

    private Instant between(Instant from, Instant to) {
        var days = Math.max(1, Duration.between(from, to).toDays());
        var day = workday(from, 1 + random.nextInt((int) Math.min(days, 400)));
        return day.isAfter(to) ? to : day;
    }
}
