package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.RosterProblem;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One EBE's week as it is being prepared. People, activities and half-days stand in the order in which the problem counts them.
 *
 * @param edition goes back with every change, so that nobody overwrites what somebody else did meanwhile
 * @param published true once people were told about this week
 * @param changed people whose week is not what they were told
 */
public record WeekPlan(
        EmployerId employer,
        LocalDate monday,
        int edition,
        boolean published,
        List<Person> people,
        List<Work> works,
        RosterProblem problem,
        Roster roster,
        Set<Place> locked,
        Set<Integer> changed) {

    public static final List<HalfDay> HALF_DAYS = List.of(HalfDay.values());

    public WeekPlan {
        people = List.copyOf(people);
        works = List.copyOf(works);
        locked = Set.copyOf(locked);
        changed = Set.copyOf(changed);
    }

    /** Somebody under contract that week. */
    public record Person(ContractId contract, String name, int quarters) {}

    /** An activity of the EBE. */
    public record Work(ActivityId id, String name) {}

    /** Somebody's half-day, by their numbers. */
    public record Place(int person, int slot) {}

    /** What a duty is called. */
    public Work work(int duty) {
        return works.get(problem.duties().get(duty).activity());
    }

    public LocalDate day(int slot) {
        return monday.plusDays(slot / 2);
    }
}
