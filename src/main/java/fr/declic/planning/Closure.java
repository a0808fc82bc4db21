package fr.declic.planning;

import java.time.LocalDate;

/**
 * Days on which an EBE is closed by its own choice. Nobody is planned; the hours count as done, neither owed nor made up.
 *
 * @param to the last of them
 * @param reason as the team wrote it
 */
public record Closure(ClosureId id, LocalDate from, LocalDate to, String reason) {

    public static final int LONGEST_REASON = 120;

    /** Longer is no closure but the end of an EBE. */
    public static final int MOST_DAYS = 92;

    public Closure {
        if (!isPossible(from, to) || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Closed from " + from + " to " + to);
        }
    }

    public static boolean isPossible(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS));
    }
}
