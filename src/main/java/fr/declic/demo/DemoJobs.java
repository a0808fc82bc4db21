package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractRefusal;
import fr.declic.employment.ContractTerms;
import fr.declic.employment.Contracts;
import fr.declic.employment.EndReason;
import fr.declic.followup.TaskKind;
import fr.declic.followup.Tasks;
import fr.declic.matching.ActivityMatches.Person;
import fr.declic.matching.Answer;
import fr.declic.matching.Matching;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.matching.ReasonWords;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The contracts of three years and the proposals of these weeks, made by the services that make them every day. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoJobs {

    private static final int ENDED_IN_EBE = 7;
    private static final List<EndReason> REASONS =
            List.of(EndReason.OTHER_JOB, EndReason.RESIGNATION, EndReason.TRIAL_PERIOD, EndReason.MUTUAL_AGREEMENT);
    /** Days an answer of these days has waited at most; older ones were read. */
    private static final int UNREAD = 3;

    private static final int ORDER_REASONS = 3;

    private static final int HOURS_OF_A_HALF_DAY = 3;
    private static final int LEAST_HOURS = 8;

    private static final int OPEN = 6;
    private static final int ACCEPTED = 3;
    private static final int LATER = 5;
    private static final int DECLINED = 4;
    private static final int RELEASED = 2;

    private final Contracts contracts;
    private final Proposals proposals;
    private final Matching matching;
    private final Tasks tasks;
    private final ReasonWords words;
    private final EntityManager entities;

    DemoJobs(
            Contracts contracts,
            Proposals proposals,
            Matching matching,
            Tasks tasks,
            ReasonWords words,
            EntityManager entities) {
        this.contracts = contracts;
        this.proposals = proposals;
        this.matching = matching;
        this.tasks = tasks;
        this.words = words;
        this.entities = entities;
    }

    /** What there is to make jobs of. */
    record Ground(List<DemoPeople.Stored> people, DemoWork.Offered work, DemoTeam team, Instant now) {}

    void store(Ground ground) {
        var listed = new ArrayList<>(standing(ground, Status.LISTED));
        listed.sort(Comparator.comparing(DemoPeople.Stored::ready));
        var ended = listed.subList(0, DemoPeople.ENDED);
        deal(ended.subList(0, ENDED_IN_EBE), ground.work.ebes(), (person, at) -> endedJob(ground, person, at));
        deal(
                ended.subList(ENDED_IN_EBE, DemoPeople.ENDED),
                ground.work.others(),
                (person, at) -> endedJob(ground, person, at));
        deal(standing(ground, Status.HIRED_EBE), ground.work.ebes(), (person, at) -> job(ground, person, at));
        deal(standing(ground, Status.HIRED_ELSEWHERE), ground.work.others(), (person, at) -> job(ground, person, at));
        propose(ground);
    }

    /** In turns: how many work where depends on nothing that the day of the first start changes. */
    private static void deal(
            List<DemoPeople.Stored> people, List<EmployerId> employers, BiConsumer<DemoPeople.Stored, EmployerId> job) {
        for (int i = 0; i < people.size(); i++) {
            job.accept(people.get(i), employers.get(i % employers.size()));
        }
    }

    private void endedJob(Ground ground, DemoPeople.Stored person, EmployerId employer) {
        var random = chance(person);
        var start = between(random, person.ready(), ground.now.minus(Duration.ofDays(80)));
        var id = hire(random, ground, person, employer, start);
        var end = between(random, start.plus(Duration.ofDays(20)), ground.now.minus(Duration.ofDays(10)));
        var reason = REASONS.get(random.nextInt(REASONS.size()));
        as(ground, end, () -> done(contracts.end(id, Dates.day(end), reason, true)));
    }

    private void job(Ground ground, DemoPeople.Stored person, EmployerId employer) {
        var random = chance(person);
        var start = between(random, person.ready(), ground.now.minus(Duration.ofDays(3)));
        hire(random, ground, person, employer, start);
    }

    /** Each has their own, so that a day more or less before a contract changes nobody else's. */
    private static RandomGenerator chance(DemoPeople.Stored person) {
        return new Random(person.id().value().getMostSignificantBits());
    }

    private ContractId hire(
            RandomGenerator random, Ground ground, DemoPeople.Stored person, EmployerId employer, Instant start) {
        var id = new ContractId(new UUID(random.nextLong(), random.nextLong()));
        var wanted = WeeklyHours.ofHours(16 + random.nextInt(20));
        var most = WeeklyHours.ofHours(mostHours(person.id()));
        var hours = wanted.compareTo(most) < 0 ? wanted : most;
        var signed = start.minus(Duration.ofDays(4));
        var request = hours.compareTo(contracts.minimum()) < 0 ? Dates.day(signed.minus(Duration.ofDays(3))) : null;
        var terms = new ContractTerms(hours, Dates.day(start), request);
        as(ground, signed, () -> done(contracts.record(id, person.id(), employer, terms)));
        return id;
    }

    /** Nobody signs for more than the half-days they have can give, and a little is left to choose from. */
    private int mostHours(VolunteerId person) {
        var halfDays = (Number)
                entities.createNativeQuery("select bit_count(cast(half_days as bit(12))) from volunteer where id = ?1")
                        .setParameter(1, person.value())
                        .getSingleResult();
        return Math.max(LEAST_HOURS, HOURS_OF_A_HALF_DAY * halfDays.intValue());
    }

    /** The manager's own EBE first, so that its «Oui» is there to see. */
    private void propose(Ground ground) {
        var busy = new HashSet<VolunteerId>();
        var intended = standing(ground, Status.PROPOSED).stream()
                .map(DemoPeople.Stored::id)
                .toList();
        var ebe = ground.work.byCode().get("linge");
        var first = ground.work.activities().stream()
                .filter(activity -> activity.employer().equals(ebe))
                .toList();
        var all = new ArrayList<>(first);
        ground.work.activities().stream()
                .filter(activity -> !first.contains(activity))
                .forEach(all::add);
        made(ground, all, busy, intended, ACCEPTED, 4, Answer.YES);
        made(ground, all, busy, intended, OPEN, 11, null);
        made(ground, all, busy, List.of(), LATER, 40, Answer.LATER);
        made(ground, all, busy, List.of(), DECLINED, 50, Answer.NO);
        made(ground, all, busy, List.of(), RELEASED, 30, null)
                .forEach(id -> as(ground, at(Dates.day(ground.now).minusDays(12), 11), () -> proposals
                        .release(id, DemoFiles.sentence("released.1"))
                        .ifPresent(refusal -> {
                            throw new IllegalStateException("The demonstration freed no place: " + refusal);
                        })));
    }

    /** So many proposals, the first so many days ago and each of the others a day later. */
    private List<ProposalId> made(
            Ground ground,
            List<DemoWork.Stored> activities,
            Set<VolunteerId> busy,
            List<VolunteerId> intended,
            int count,
            int daysAgo,
            @Nullable Answer answer) {
        var made = new ArrayList<ProposalId>();
        for (int round = 0; made.size() < count && round < 6; round++) {
            for (var activity : activities) {
                if (made.size() == count) {
                    break;
                }
                var day = Dates.day(ground.now).minusDays(daysAgo - made.size());
                suited(activity, busy, intended).ifPresent(person -> {
                    busy.add(person.id());
                    made.add(proposed(ground, person, day));
                    if (answer != null) {
                        answered(ground, person, made.getLast(), answer, day.plusDays(1));
                    }
                });
            }
        }
        return made;
    }

    private Optional<Person> suited(DemoWork.Stored activity, Set<VolunteerId> busy, List<VolunteerId> intended) {
        var suits = matching.forActivity(activity.id(), false).stream()
                .flatMap(matches -> matches.suits().stream())
                .filter(person -> person.status().mayBeProposed() && person.placeFree() && !busy.contains(person.id()))
                .toList();
        return suits.stream()
                .filter(person -> intended.contains(person.id()))
                .findFirst()
                .or(() -> suits.stream().findFirst());
    }

    private ProposalId proposed(Ground ground, Person person, LocalDate day) {
        var id = ProposalId.create();
        as(ground, at(day, 10), () -> proposals
                .propose(id, person.id(), person.suitability().opening(), orderReason(person))
                .ifPresent(refusal -> {
                    throw new IllegalStateException("The demonstration proposed in vain: " + refusal);
                }));
        return id;
    }

    /** As the screen asks it: none in the list's order, the computed one where it explains all, or the coordinator's own. */
    private @Nullable String orderReason(Person person) {
        var order = proposals
                .draft(person.id(), person.suitability().opening())
                .orElseThrow()
                .order();
        if (!order.isOutOfOrder()) {
            return null;
        }
        return order.isExplained()
                ? order.reasons().stream()
                        .map(reason -> words.say(reason, ReasonWords.Reader.TEAM))
                        .collect(Collectors.joining(" "))
                : DemoFiles.sentence("order.reason." + (1 + Math.floorMod(person.rank(), ORDER_REASONS)));
    }

    /** The person answers for themself in the evening; on the morning after the team reads it, unless that is yet to come. */
    private void answered(Ground ground, Person person, ProposalId id, Answer answer, LocalDate day) {
        var themself = new Actor(Actor.Kind.VOLUNTEER, person.id().value(), person.name());
        as(themself, at(day, 18), () -> proposals.answer(id, answer));
        if (day.plusDays(UNREAD).isBefore(Dates.day(ground.now))) {
            as(ground, at(day.plusDays(1), 9), () -> tasks.closeAll(TaskKind.ANSWER_TO_READ, person.id()));
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 10).atZone(Dates.ZONE).toInstant();
    }

    private static List<DemoPeople.Stored> standing(Ground ground, Status status) {
        return ground.people.stream()
                .filter(person -> person.standing() == status)
                .toList();
    }

    private static Instant between(RandomGenerator random, Instant from, Instant to) {
        var earliest = from.plus(Duration.ofDays(6));
        var days = Duration.between(earliest, to).toDays();
        var start = days <= 0 ? to : earliest.plus(Duration.ofDays(random.nextLong(Math.min(days, 240) + 1)));
        return Dates.day(start).atTime(10, 0).atZone(Dates.ZONE).toInstant();
    }

    private void as(Ground ground, Instant at, Runnable work) {
        as(ground.team.coordinator(), at, work);
    }

    /** What was done is seen by the statements of what comes next, as it is between two transactions. */
    private void as(Actor actor, Instant at, Runnable work) {
        CurrentActor.runAs(actor, () -> DemoClock.at(at, work));
        entities.flush();
        entities.clear();
    }

    private static void done(Optional<ContractRefusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException("The demonstration's contract was refused: " + why);
        });
    }
}
