package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.shell.Dates;
import fr.declic.territory.ReceiptNumbers;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.volunteers.Candidacy;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.Volunteer;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Three hundred invented people over three years, at every status. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoPeople {

    static final int DAYS = 3 * 365;
    /** Those whose contract ended and who stand on the list again, or are gone. */
    static final int ENDED = 10;

    static final int HIRED_EBE = 42;
    static final int HIRED_ELSEWHERE = 11;

    private static final int LATEST_HOURS = 5;
    /** Nobody on the way is left alone for so many days. */
    private static final int SELDOM = 110;

    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final ReceiptNumbers receipts;
    private final Trail trail;
    private final JdbcClient jdbc;

    DemoPeople(EntityManager entities, Vocabulary vocabulary, ReceiptNumbers receipts, Trail trail, JdbcClient jdbc) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.receipts = receipts;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** A person to invent: where they stand today, and when they registered, or were first heard of. */
    private record Plan(Status standing, Instant since) {}

    /** A person as they were just stored, and since when they could be proposed something. */
    record Stored(VolunteerId id, Status standing, Instant ready) {}

    List<Stored> store(
            RandomGenerator random, DemoPlaces.Map places, DemoWork.Offered work, DemoTeam team, Instant now) {
        var people = new DemoPerson(random, vocabulary, work.activities(), places.points());
        var pathways = new DemoPathways(trail, random, team.coordinator(), now);
        var stored = new ArrayList<Stored>();
        var number = 0;
        for (var plan : plans(random, now)) {
            number++;
            var minor = plan.standing == Status.REGISTERED && number % 9 == 0;
            stored.add(one(plan, people, pathways, places, team.helper(), random, minor, now));
        }
        entities.flush();
        pathways.write(jdbc);
        entities.flush();
        entities.clear();
        return stored;
    }

    private Stored one(
            Plan plan,
            DemoPerson people,
            DemoPathways pathways,
            DemoPlaces.Map places,
            Actor helper,
            RandomGenerator random,
            boolean minor,
            Instant now) {
        var id = new VolunteerId(new UUID(random.nextLong(), random.nextLong()));
        var day = Dates.day(plan.since);
        var identity = people.identity(day, minor);
        var person = new Volunteer(id, identity, people.reach(identity), plan.since);
        var candidacy = Candidacy.ofContact(id, plan.since);
        var latest = plan.since;
        if (plan.standing == Status.CONTACT) {
            pathways.tell(id, plan.since, helper, "CONTACT", Map.of());
        } else {
            var month = YearMonth.from(day);
            person.liveAt(places.home(random, random.nextInt(25) > 0, people.residence(month)));
            person.declare(people.deprivation(month));
            person.answer(people.answers());
            var receipt = receipts.next();
            candidacy.register(receipt, minor, Clock.fixed(plan.since, ZoneOffset.UTC));
            pathways.tell(
                    id,
                    plan.since,
                    new Actor(Actor.Kind.VOLUNTEER, id.value(), identity.fullName()),
                    "REGISTERED",
                    Map.of("receipt", Integer.toString(receipt)));
            latest = pathways.walk(candidacy, plan.standing, plan.since);
        }
        if (plan.standing != Status.REGISTERED) {
            person.wasContacted(lastWords(id, plan.standing, latest, now));
        }
        entities.persist(person);
        entities.persist(candidacy);
        return new Stored(id, plan.standing, latest);
    }

    /** The team calls those who are on the way now and then; the others were told the last thing that happened. */
    private static Instant lastWords(VolunteerId id, Status standing, Instant latest, Instant now) {
        var isCalled =
                switch (standing) {
                    case LISTED, PREPARING, PROPOSED, POSTPONED, TRAINING -> true;
                    default -> false;
                };
        var call = now.minus(Duration.ofDays(2 + Math.floorMod(id.value().getMostSignificantBits(), SELDOM)));
        return isCalled && call.isAfter(latest) ? call : latest;
    }

    /** Earlier people got further on the whole; those of the last days are the last of the list. */
    private static List<Plan> plans(RandomGenerator random, Instant now) {
        var plans = new ArrayList<Plan>();
        counts().forEach((standing, count) -> {
            for (int i = 0; i < count; i++) {
                var least = DemoPathways.daysBefore(standing);
                var days = least + random.nextInt(reach(standing) - least);
                var hour = Duration.ofMinutes(random.nextInt(11 * 60));
                var at = now.minus(Duration.ofDays(days))
                        .atZone(Dates.ZONE)
                        .toLocalDate()
                        .atTime(8, 0)
                        .atZone(Dates.ZONE)
                        .toInstant()
                        .plus(hour);
                plans.add(new Plan(standing, at.isBefore(now) ? at : now.minus(Duration.ofHours(LATEST_HOURS))));
            }
        });
        plans.sort(Comparator.comparing(Plan::since));
        return plans;
    }

    /** How many days ago the first of them registered. */
    private static int reach(Status standing) {
        return switch (standing) {
            case REGISTERED -> 18;
            case CONTACT -> 40;
            case MET -> 45;
            case PRESENTED -> 90;
            case HIRED_EBE, HIRED_ELSEWHERE -> DAYS;
            case LISTED, PREPARING, PROPOSED, POSTPONED -> 620;
            default -> 900;
        };
    }

    private static Map<Status, Integer> counts() {
        var counts = new LinkedHashMap<Status, Integer>();
        counts.put(Status.HIRED_EBE, HIRED_EBE);
        counts.put(Status.HIRED_ELSEWHERE, HIRED_ELSEWHERE);
        counts.put(Status.LISTED, 65 + ENDED);
        counts.put(Status.PREPARING, 14);
        counts.put(Status.PROPOSED, 9);
        counts.put(Status.TRAINING, 8);
        counts.put(Status.PAUSED, 9);
        counts.put(Status.WITHDRAWN, 12);
        counts.put(Status.MOVED, 9);
        counts.put(Status.UNREACHABLE, 10);
        counts.put(Status.INELIGIBLE, 6);
        counts.put(Status.POSTPONED, 8);
        counts.put(Status.PRESENTED, 14);
        counts.put(Status.MET, 25);
        counts.put(Status.REGISTERED, 30);
        counts.put(Status.CONTACT, 18);
        return counts;
    }
}
