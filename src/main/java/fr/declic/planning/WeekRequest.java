package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.employment.ContractId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one person's published week that is too near to be imposed, and what became of it.
 *
 * @param changes in the order of the half-days; all of them together or none
 * @param settledAt when it was answered, taken back or replaced
 */
public record WeekRequest(
        WeekRequestId id,
        ContractId contract,
        LocalDate monday,
        Status status,
        Instant askedAt,
        @Nullable Instant settledAt,
        List<Change> changes) {

    public WeekRequest {
        changes = List.copyOf(changes);
    }

    /** Put into words by the keys {@code planning.ask.<value>} and {@code week.ask.<value>}. */
    public enum Status {
        ASKED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        /** Asked anew, or no longer possible when it was answered. */
        SUPERSEDED
    }

    /**
     * One half-day.
     *
     * @param slot its number among {@link WeekPlan#HALF_DAYS}
     * @param before what they were told, or null: free
     * @param after what is asked, or null: free
     */
    public record Change(
            int slot, @Nullable ActivityId before, @Nullable ActivityId after) {}

    public boolean isOpen() {
        return status == Status.ASKED;
    }

    /** From the day after it there is nothing left to ask. */
    public LocalDate firstDay() {
        return monday.plusDays(changes.getFirst().slot() / 2);
    }
}
