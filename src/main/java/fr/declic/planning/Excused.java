package fr.declic.planning;

import fr.declic.planning.WeekRows.AbsenceRow;
import fr.declic.planning.WeekRows.PersonRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Hours of a week that count as done although nobody works them. */
final class Excused {

    private Excused() {}

    /**
     * In quarter hours, never more than the contract. An absence from a half-day that was published counts what the person would
     * have worked then; otherwise each half-day away is its equal part of the contract, and so is one on which all is closed.
     *
     * @param closed half-days on which nobody works
     */
    static int quarters(PersonRow person, Set<Integer> closed, List<AbsenceRow> absences) {
        var slots = person.slots();
        if (slots.isEmpty()) {
            return 0;
        }
        var known = 0;
        var shares = slots.stream().filter(closed::contains).collect(Collectors.toSet());
        for (var absence : absences) {
            var told = absence.quarters();
            if (closed.contains(absence.slot()) || !slots.contains(absence.slot())) {
                continue;
            }
            if (told == null) {
                shares.add(absence.slot());
            } else {
                known += told;
            }
        }
        return Math.min(person.quarters(), known + person.quarters() * shares.size() / slots.size());
    }
}
