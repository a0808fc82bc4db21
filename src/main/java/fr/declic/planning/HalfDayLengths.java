package fr.declic.planning;

import fr.declic.planning.WeekRows.PersonRow;
import fr.declic.planning.core.Duty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How long the half-days are that each person could be given in a week: as long as the activities they may do make those half-days,
 * as usual where none of them says so, and none where all of theirs are closed.
 */
class HalfDayLengths implements FourWeeks.Lengths {

    private final List<PersonRow> people;
    private final List<Set<Integer>> activities;
    private final Predicate<LocalDate> closed;
    private final Function<LocalDate, List<Duty>> duties;
    private final Map<LocalDate, List<Duty>> read = new HashMap<>();

    /**
     * @param activities that each of the people knows or learns
     * @param closed days on which nobody works
     * @param duties of a week, without closed days; asked once for each
     */
    HalfDayLengths(
            List<PersonRow> people,
            List<Set<Integer>> activities,
            Predicate<LocalDate> closed,
            Function<LocalDate, List<Duty>> duties) {
        this.people = people;
        this.activities = activities;
        this.closed = closed;
        this.duties = duties;
    }

    @Override
    public int longest(int person, LocalDate monday) {
        var slots = people.get(person).slots();
        var known = activities.get(person);
        return read.computeIfAbsent(monday, duties).stream()
                .filter(duty -> slots.contains(duty.slot()) && known.contains(duty.activity()))
                .mapToInt(Duty::length)
                .max()
                .orElseGet(() -> ClosedDays.slots(closed, monday).containsAll(slots) ? 0 : HalfDayHours.USUAL_LENGTH);
    }
}
