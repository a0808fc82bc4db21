package fr.declic.planning.core;

import java.util.Set;

/**
 * What may be done in one slot: one activity on one half-day.
 *
 * @param slot of the problem
 * @param activity a number that the same work has in every slot
 * @param start in minutes from the first day's midnight
 * @param end in the same minutes
 * @param length what it counts of somebody's hours, in the problem's unit: quarter hours for a week
 * @param pause minutes of rest it holds already
 * @param mustKnow savoir-faire, each of which somebody present must have as soon as anybody is
 * @param turn true for work that is to be shared fairly over the month
 */
public record Duty(
        int slot,
        int activity,
        int start,
        int end,
        int length,
        int pause,
        Cover cover,
        Set<Integer> mustKnow,
        boolean turn) {

    public Duty {
        if (end <= start || length < 0) {
            throw new IllegalArgumentException("A duty from " + start + " to " + end + " of " + length);
        }
        mustKnow = Set.copyOf(mustKnow);
    }
}
