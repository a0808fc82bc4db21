package fr.declic.planning;

import fr.declic.planning.RulesRows.NeedRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the activities of an EBE need, half-day by half-day. On a day of a period what the period says holds alone; on any other, what
 * is usual.
 *
 * @param usual by activity; one that is not there needs what its places would bring
 * @param periods by activity, of which no two have a day in common
 */
record Needs(Map<UUID, List<NeedRow>> usual, Map<UUID, List<Period>> periods) {

    /**
     * Some days on which something else is needed.
     *
     * @param from none: since ever
     * @param until the last day; none: until further notice
     * @param needs the half-days on which it is done then
     */
    record Period(@Nullable LocalDate from, @Nullable LocalDate until, List<NeedRow> needs) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** Whether somebody settled what this activity needs then; otherwise its places tell. */
    boolean isSettled(UUID activity, LocalDate monday, int slot) {
        return usual.containsKey(activity) || period(activity, monday, slot).isPresent();
    }

    /** What was settled; empty where it is not done then, and where nobody settled anything. */
    Optional<NeedRow> at(UUID activity, LocalDate monday, int slot) {
        return period(activity, monday, slot)
                .map(Period::needs)
                .orElseGet(() -> usual.getOrDefault(activity, List.of()))
                .stream()
                .filter(need -> need.slot() == slot)
                .findFirst();
    }

    private Optional<Period> period(UUID activity, LocalDate monday, int slot) {
        var day = monday.plusDays(slot / 2);
        return periods.getOrDefault(activity, List.of()).stream()
                .filter(period -> period.holds(day))
                .findFirst();
    }
}
