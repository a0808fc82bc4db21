package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.planning.WeekRows.PersonRow;
import fr.declic.planning.core.ContractHours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the three other weeks of the same four leave to one of them. Only published weeks count, whether before or after: one that
 * nobody was told about is taken to be even. The hours of an absence, a public holiday or a closed day count as done.
 */
@Component
class FourWeeks {

    /** The four weeks over which hours even out are counted from this Monday. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);

    private final WeekRows rows;
    private final ClosedDays closedDays;

    FourWeeks(WeekRows rows, ClosedDays closedDays) {
        this.rows = rows;
        this.closedDays = closedDays;
    }

    /**
     * For one person.
     *
     * @param balance quarter hours done more than the contract in the other weeks, or less when it is negative
     * @param left weeks after this one in which they can still even out
     */
    record Standing(int balance, int left) {

        /** As if those were the last of the four. */
        int week() {
            return ContractHours.WEEKS - left;
        }
    }

    private record Away(UUID contract, LocalDate monday) {}

    /** In the order of the people. */
    List<Standing> before(EmployerId employer, LocalDate monday, List<PersonRow> people) {
        var first =
                monday.minusWeeks(Math.floorMod(ChronoUnit.WEEKS.between(FIRST_MONDAY, monday), ContractHours.WEEKS));
        var after = first.plusWeeks(ContractHours.WEEKS);
        var published = new HashSet<>(rows.weeksPublished(employer, first, after));
        var worked = new HashMap<UUID, Map<LocalDate, Integer>>();
        rows.worked(employer, first, after)
                .forEach(row -> worked.computeIfAbsent(row.contract(), any -> new HashMap<>())
                        .put(row.monday(), row.quarters()));
        var absences = rows.absences(first, after).stream()
                .collect(Collectors.groupingBy(row -> new Away(row.contract(), row.monday())));
        var closed = new HashMap<LocalDate, Set<Integer>>();
        published.forEach(week -> closed.put(week, closedDays.slots(employer, week)));
        return people.stream()
                .map(person -> {
                    var mine = worked.getOrDefault(person.contract().value(), Map.of());
                    var balance = 0;
                    var left = 0;
                    for (var week = first; week.isBefore(after); week = week.plusWeeks(1)) {
                        if (week.equals(monday) || !person.isThereIn(week)) {
                            continue;
                        }
                        if (!published.contains(week)) {
                            left += week.isAfter(monday) ? 1 : 0;
                            continue;
                        }
                        var done = mine.get(week);
                        if (done != null) {
                            var excused = Excused.quarters(
                                    person,
                                    closed.getOrDefault(week, Set.of()),
                                    absences.getOrDefault(
                                            new Away(person.contract().value(), week), List.of()));
                            balance += done + excused - person.quarters();
                        }
                    }
                    return new Standing(balance, left);
                })
                .toList();
    }
}
