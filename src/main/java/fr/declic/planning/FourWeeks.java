package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.planning.WeekRows.PersonRow;
import fr.declic.planning.core.ContractHours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the three other weeks of the same four leave to one of them. Only published weeks count, whether before or after: one that
 * nobody was told about is taken to be even, and one that is still to come may even out as much as half of one of its half-days. The
 * hours of an absence, a public holiday or a closed day count as done.
 */
@Component
class FourWeeks {

    /** The four weeks over which hours even out are counted from this Monday. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);

    private final WeekRows rows;

    FourWeeks(WeekRows rows) {
        this.rows = rows;
    }

    /**
     * For one person, in quarter hours.
     *
     * @param balance done more than the contract in the other weeks, or less when it is negative
     * @param later what the weeks after this one that are still to be published can even out
     */
    record Standing(int balance, int later) {}

    /** How long half-days are. */
    interface Lengths {

        /** Of the longest that this person could be given in that week; none where all is closed. */
        int longest(int person, LocalDate monday);
    }

    /** The first Monday of the four weeks with this one. */
    static LocalDate first(LocalDate monday) {
        return monday.minusWeeks(Math.floorMod(ChronoUnit.WEEKS.between(FIRST_MONDAY, monday), ContractHours.WEEKS));
    }

    private record Away(UUID contract, LocalDate monday) {}

    /**
     * In the order of the people.
     *
     * @param closed days on which nobody works, of the four weeks
     */
    List<Standing> of(
            EmployerId employer,
            LocalDate monday,
            List<PersonRow> people,
            Predicate<LocalDate> closed,
            Lengths lengths) {
        var first = first(monday);
        var after = first.plusWeeks(ContractHours.WEEKS);
        var published = new HashSet<>(rows.weeksPublished(employer, first, after));
        var worked = new HashMap<UUID, Map<LocalDate, Integer>>();
        rows.worked(employer, first, after)
                .forEach(row -> worked.computeIfAbsent(row.contract(), any -> new HashMap<>())
                        .put(row.monday(), row.quarters()));
        var absences = rows.absences(first, after).stream()
                .collect(Collectors.groupingBy(row -> new Away(row.contract(), row.monday())));
        var standings = new ArrayList<Standing>();
        for (var number = 0; number < people.size(); number++) {
            var person = people.get(number);
            var mine = worked.getOrDefault(person.contract().value(), Map.of());
            var balance = 0;
            var later = 0;
            for (var week = first; week.isBefore(after); week = week.plusWeeks(1)) {
                if (week.equals(monday) || !person.isThereIn(week)) {
                    continue;
                }
                if (!published.contains(week)) {
                    later += week.isAfter(monday) ? lengths.longest(number, week) / 2 : 0;
                    continue;
                }
                var done = mine.get(week);
                if (done != null) {
                    var excused = Excused.quarters(
                            person,
                            ClosedDays.slots(closed, week),
                            absences.getOrDefault(new Away(person.contract().value(), week), List.of()));
                    balance += done + excused - person.quarters();
                }
            }
            standings.add(new Standing(balance, later));
        }
        return standings;
    }
}
