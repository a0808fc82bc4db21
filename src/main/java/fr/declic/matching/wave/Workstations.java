package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.vocabulary.HalfDay;

/**
 * How many people can work at once in an activity on a half-day; a half-day that nobody wrote down has no limit. It warns, and is no
 * part of the rule.
 *
 * @param count none or more
 */
public record Workstations(ActivityId activity, HalfDay halfDay, int count) {

    public Workstations {
        if (count < 0) {
            throw new IllegalArgumentException("A negative number of workstations: " + count);
        }
    }
}
