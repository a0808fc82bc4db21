package fr.declic.matching;

import fr.declic.activities.Activities;
import fr.declic.activities.ActivityDetails;
import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.activities.Need;
import fr.declic.activities.OfferedPlaces;
import fr.declic.activities.OpeningDetails;
import fr.declic.activities.OpeningId;
import fr.declic.activities.Task;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Candidacy;
import fr.declic.volunteers.Decision;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Volunteer;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Stored people on the list and an EBE's ironing, made by the domain's own verbs. */
public final class Ironing {

    private static final AtomicInteger RECEIPTS = new AtomicInteger(1000);
    private static final AtomicInteger PHONES = new AtomicInteger(1);

    private final Activities activities;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private Instant next = Instant.parse("2025-01-06T08:00:00Z");

    public Ironing(Activities activities, EntityManager entities, TransactionTemplate transaction) {
        this.activities = activities;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Wishes to iron, knows how, is free every morning, from 10 to 20 hours. */
    public static Answers suits(Limit... limits) {
        return new Answers(
                List.of("repasser-chemise"),
                List.of(),
                List.of("repassage"),
                false,
                null,
                List.of(),
                WeeklyHours.ofHours(10),
                WeeklyHours.ofHours(20),
                Somebody.MORNINGS,
                Set.of(),
                Set.of(limits));
    }

    public static Answers wishesOtherwise() {
        var suits = suits();
        return new Answers(
                suits.skills(),
                List.of(),
                List.of("couture"),
                false,
                null,
                List.of(),
                suits.minimum(),
                suits.wished(),
                suits.halfDays(),
                Set.of(),
                Set.of());
    }

    /** On the list, each a day after the one before, with a phone. */
    public VolunteerId listed(String firstName, Answers answers) {
        return listed(firstName, answers, "+3363998%04d".formatted(PHONES.getAndIncrement()));
    }

    public VolunteerId listed(String firstName, Answers answers, @Nullable String phone) {
        next = next.plus(Duration.ofDays(1));
        var clock = Clock.fixed(next, ZoneOffset.UTC);
        var id = VolunteerId.create();
        transaction.executeWithoutResult(status -> {
            var person = new Volunteer(
                    id,
                    new Identity(firstName, "Exemple", LocalDate.of(1980, 2, 29)),
                    new Reach(phone, null, null),
                    next);
            person.answer(answers);
            entities.persist(person);
            var candidacy = Candidacy.ofContact(id, next);
            var session = LocalDate.ofInstant(next, ZoneOffset.UTC);
            candidacy.register(RECEIPTS.incrementAndGet(), false, clock);
            candidacy.meet(clock);
            candidacy.present(session, clock);
            candidacy.decide(Decision.LISTED, session, null, clock);
            entities.persist(candidacy);
        });
        return id;
    }

    public EmployerId ebe() {
        var id = EmployerId.create();
        activities.add(
                id,
                new EmployerDetails(EmployerDetails.Kind.EBE, "La Fabrique " + UUID.randomUUID(), null, null, null));
        return id;
    }

    /** Ironing from 16 to 20 hours in the mornings; only a coordinator may, so sign one in before. */
    public ActivityId activity(EmployerId employer, int places) {
        return activity(employer, places, null);
    }

    /** @param startsOn the day on which its places open */
    public ActivityId activity(EmployerId employer, int places, @Nullable LocalDate startsOn) {
        var id = ActivityId.create();
        activities.add(
                id,
                employer,
                new ActivityDetails(
                        "repassage",
                        "Repassage " + id.value(),
                        null,
                        "12 rue Inventée",
                        "Corinne Mascaut",
                        "0639980099",
                        List.of(
                                new Task("Repasser les chemises", "repasser-chemise", Need.FIRST_DAY),
                                new Task("Plier le linge", "plier-linge", Need.LEARNT)),
                        Set.of(Limit.NOISE, Limit.STANDING_LONG)),
                List.of(new OfferedPlaces(
                        null,
                        new OpeningDetails(
                                places,
                                HalfDays.of(Somebody.MORNINGS.toSet()),
                                WeeklyHours.ofHours(16),
                                WeeklyHours.ofHours(20),
                                startsOn))));
        return id;
    }

    /** So many places of ironing, in an EBE of their own. */
    public OpeningId openingWith(int places) {
        return openingOf(activity(ebe(), places));
    }

    /** Where each of them stands on the pathway. */
    public List<Status> standing(VolunteerId... people) {
        return transaction.execute(status -> Stream.of(people)
                .map(person -> entities.find(Candidacy.class, person).status())
                .toList());
    }

    /** How many proposals of these places wait for an answer, or have a «Oui». */
    public long runningAt(OpeningId opening) {
        return transaction.execute(
                status -> entities.createQuery("select p from Proposal p where p.openingId = :id", Proposal.class)
                        .setParameter("id", opening.value())
                        .getResultStream()
                        .filter(proposal -> proposal.status().isRunning())
                        .count());
    }

    public OpeningId openingOf(ActivityId activity) {
        var opening =
                activities.sheet(activity).orElseThrow().openings().getFirst().id();
        if (opening == null) {
            throw new IllegalStateException("a stored opening has an id");
        }
        return opening;
    }
}
