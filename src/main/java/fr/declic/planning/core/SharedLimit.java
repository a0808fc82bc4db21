package fr.declic.planning.core;

import java.util.Set;

/**
 * What several activities use at the same time: a van, a room.
 *
 * @param activities that use it
 * @param most people in it at once, or activities that have one at once
 */
public record SharedLimit(Set<Integer> activities, int most, Counts counts) {

    /** What there is only so much room for. */
    public enum Counts {
        PEOPLE,
        ACTIVITIES
    }

    public SharedLimit {
        activities = Set.copyOf(activities);
    }
}
