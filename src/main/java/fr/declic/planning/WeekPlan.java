package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.planning.WeekRequest.Change;
import fr.declic.planning.core.Breach;
import fr.declic.planning.core.Consequences;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.RosterProblem;
import fr.declic.planning.core.Verdict;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One EBE's week as it is being prepared. People, activities and half-days stand in the order in which the problem counts them.
 *
 * @param edition goes back with every change, so that nobody overwrites what somebody else did meanwhile
 * @param published true once people were told about this week
 * @param firstFreeDay before it, what was published is changed only with the person's consent
 * @param told what was published, as far as it may still be done
 * @param changed people whose week is not what they were told
 */
public record WeekPlan(
        EmployerId employer,
        LocalDate monday,
        int edition,
        boolean published,
        LocalDate firstFreeDay,
        List<Person> people,
        List<Work> works,
        RosterProblem problem,
        Roster roster,
        Roster told,
        Set<Place> locked,
        Set<Integer> changed) {

    public static final List<HalfDay> HALF_DAYS = List.of(HalfDay.values());

    public WeekPlan {
        people = List.copyOf(people);
        works = List.copyOf(works);
        locked = Set.copyOf(locked);
        changed = Set.copyOf(changed);
    }

    /**
     * Somebody under contract that week.
     *
     * @param quarters of the contract
     * @param excused quarter hours of this week that count as done: absences, public holidays, closed days
     */
    public record Person(ContractId contract, String name, int quarters, int excused) {}

    /** An activity of the EBE. */
    public record Work(ActivityId id, String name) {}

    /** Somebody's half-day, by their numbers. */
    public record Place(int person, int slot) {}

    /**
     * Whether a number means the same person, activity and duty in both. A contract, a name or an activity that changed meanwhile moves
     * them, and makes no new edition.
     */
    boolean isCountedAs(WeekPlan seen) {
        return contracts().equals(seen.contracts())
                && works.equals(seen.works)
                && problem.duties().equals(seen.problem.duties());
    }

    private List<ContractId> contracts() {
        return people.stream().map(Person::contract).toList();
    }

    /** What a duty is called. */
    public Work work(int duty) {
        return works.get(problem.duties().get(duty).activity());
    }

    public LocalDate day(int slot) {
        return monday.plusDays(slot / 2);
    }

    /** Whether a change on this half-day must be asked. */
    public boolean isInsideTheNotice(int slot) {
        return published && day(slot).isBefore(firstFreeDay);
    }

    public boolean isLocked(int person, int slot) {
        return locked.contains(new Place(person, slot));
    }

    /** Hard rules that a move by hand would break. Hours may be off on the way; inside the notice it is prepared, to be asked. */
    public List<Breach> brokenByMoving(int person, int slot, int duty) {
        return Consequences.of(problem, roster, person, slot, duty).broken().stream()
                .filter(breach ->
                        breach.kind() != Breach.Kind.LOCKED || isLocked(person, slot) || !isInsideTheNotice(slot))
                .toList();
    }

    boolean mayMove(int person, int slot, int duty) {
        return brokenByMoving(person, slot, duty).stream()
                .allMatch(breach -> breach.kind().isOfHours());
    }

    /** People whose week would change inside the notice, by their numbers: they are asked, and until then keep what they were told. */
    public Set<Integer> toAsk() {
        return changed.stream()
                .filter(person -> IntStream.range(0, HALF_DAYS.size()).anyMatch(slot -> mustBeAsked(person, slot)))
                .collect(Collectors.toSet());
    }

    /** People to whom publishing tells something new. */
    public Set<Integer> toTell() {
        var asked = toAsk();
        return changed.stream().filter(person -> !asked.contains(person)).collect(Collectors.toSet());
    }

    /** The week that would be published now: as it is prepared, but for those who must be asked first. */
    public Roster publishable() {
        var publishable = roster;
        for (var person : toAsk()) {
            publishable = asTold(publishable, person);
        }
        return publishable;
    }

    /** Whether that week may be published, and what stands in the way. */
    public Verdict verdict() {
        return Verdict.on(unlocked(true), publishable());
    }

    /** The number of whoever has this contract that week. */
    public Optional<Integer> person(ContractId contract) {
        return IntStream.range(0, people.size())
                .boxed()
                .filter(number -> people.get(number).contract().equals(contract))
                .findFirst();
    }

    /** Which activity somebody has on a half-day of a roster, or null when they are free. */
    @Nullable
    ActivityId activity(Roster some, int person, int slot) {
        var duty = some.at(person, slot);
        return duty == Roster.FREE ? null : work(duty).id();
    }

    /** What is prepared for somebody and is not what they were told, in the order of the half-days. */
    public List<Change> changesOf(int person) {
        return IntStream.range(0, HALF_DAYS.size())
                .filter(slot -> roster.at(person, slot) != told.at(person, slot))
                .mapToObj(slot -> new Change(slot, activity(told, person, slot), activity(roster, person, slot)))
                .toList();
    }

    /** Whether what is asked can still be done: nothing of it changed meanwhile, and no hard rule is against it. */
    boolean holdsStill(WeekRequest request) {
        var person = person(request.contract());
        return person.isPresent()
                && request.changes().stream()
                        .allMatch(
                                change -> Objects.equals(activity(told, person.get(), change.slot()), change.before()))
                && mayBecome(person.get(), standing(), request.changes());
    }

    /** Hard rules that would be broken if this person accepted what is prepared for them, their own hours included. */
    public List<Breach> againstAsking(int person) {
        return against(person, publishable(), asAsked(person));
    }

    /** The week that would be published now, with what is prepared for this person. */
    public Roster asAsked(int person) {
        return withRow(publishable(), person, roster);
    }

    private boolean mayBecome(int person, Roster before, List<Change> changes) {
        var after = before;
        for (var change : changes) {
            var duty = duty(change.slot(), change.after());
            if (duty.isEmpty()) {
                return false;
            }
            after = after.with(person, change.slot(), duty.get());
        }
        return against(person, before, after).isEmpty();
    }

    private List<Breach> against(int person, Roster before, Roster after) {
        var worker = problem.people().get(person);
        var free = unlocked(true).with(person, worker.holding(Map.of()));
        var known = Verdict.on(free, before).refused();
        return Verdict.on(free, after).refused().stream()
                .filter(breach -> breach.person() == person || !known.contains(breach))
                .toList();
    }

    /** The duty of this activity then, or {@link Roster#FREE} for none; empty when there is no such work any longer. */
    private Optional<Integer> duty(int slot, @Nullable ActivityId activity) {
        return activity == null
                ? Optional.of(Roster.FREE)
                : problem.dutiesOf(slot)
                        .boxed()
                        .filter(duty -> work(duty).id().equals(activity))
                        .findFirst();
    }

    /**
     * The problem without what hands have locked.
     *
     * @param notice whether what was published inside the notice stays
     */
    RosterProblem unlocked(boolean notice) {
        return problem.with(problem.people().stream()
                .map(worker -> worker.holding(worker.held().entrySet().stream()
                        .filter(held -> notice && isInsideTheNotice(held.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList());
    }

    /** What was published, without those who are away since: their places are free. */
    private Roster standing() {
        var standing = told;
        for (var person = 0; person < people.size(); person++) {
            standing = withRow(standing, person, told);
        }
        return standing;
    }

    private Roster asTold(Roster some, int person) {
        return withRow(some, person, told);
    }

    private Roster withRow(Roster some, int person, Roster other) {
        var mixed = some;
        for (var slot = 0; slot < HALF_DAYS.size(); slot++) {
            var duty = other.at(person, slot);
            mixed = mixed.with(person, slot, mayStay(person, duty) ? duty : Roster.FREE);
        }
        return mixed;
    }

    /** Who is away then, or may not do it any longer, is not asked whether they stay. */
    private boolean mustBeAsked(int person, int slot) {
        var before = told.at(person, slot);
        return isInsideTheNotice(slot) && roster.at(person, slot) != before && mayStay(person, before);
    }

    private boolean mayStay(int person, int duty) {
        return duty == Roster.FREE
                || problem.people().get(person).may(problem.duties().get(duty));
    }
}
