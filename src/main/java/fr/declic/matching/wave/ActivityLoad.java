package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.vocabulary.HalfDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours a wave would bring to an activity on each half-day, against the workstations there are. It warns; the rule does not look
 * at it. Each person's hours are spread evenly over the half-days that suit them and the place.
 *
 * @param halfDays those that bring any hours, in the week's order
 * @param settlement what would settle the excess; empty when there is none
 */
public record ActivityLoad(ActivityId activity, List<OfHalfDay> halfDays, List<Settlement> settlement) {

    public ActivityLoad {
        halfDays = List.copyOf(halfDays);
        settlement = List.copyOf(settlement);
    }

    /** What an outcome brings, for the activities of the wave in the order of their places. */
    public static List<ActivityLoad> of(WaveInput input, WaveOutcome outcome) {
        return Loads.of(input, outcome);
    }

    /** True when a half-day holds more than its workstations. */
    public boolean isExceeded() {
        return halfDays.stream().anyMatch(OfHalfDay::isExceeded);
    }

    /**
     * @param people who could work then
     * @param quarters hours brought, in quarter hours, rounded up
     * @param workstations none when nobody wrote them down: then there is no limit
     * @param room hours the workstations hold, in quarter hours
     */
    public record OfHalfDay(
            HalfDay halfDay,
            int people,
            int quarters,
            @Nullable Integer workstations,
            int room) {

        public boolean isExceeded() {
            return workstations != null && quarters > room;
        }
    }

    /** What would settle an excess. */
    public sealed interface Settlement {

        /** Hours moved, by people who can work on both half-days. */
        record MoveHours(HalfDay from, HalfDay to, int quarters) implements Settlement {}

        /** Workstations more, after the hours that can be moved. */
        record AddWorkstations(HalfDay halfDay, int count) implements Settlement {}
    }
}
