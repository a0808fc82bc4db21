package fr.declic.matching.wave;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The class each person was given: the places that are as dear to them as those they have, and so all they can be moved to. It never
 * changes. Classes are written down; those of «peu importe» in a large wave are too many places for that, and are asked for.
 */
final class Classes {

    private static final int[] ALONE = {};

    private final boolean large;
    private final int[][] written;
    private final int[] distance;
    private final @Nullable Wanting[] anywhere;

    Classes(int people, boolean large) {
        this.large = large;
        written = new int[people][];
        Arrays.fill(written, ALONE);
        distance = new int[large ? people : 0];
        anywhere = new Wanting[large ? people : 0];
    }

    /** @param places in the order of their numbers, several */
    void write(int person, int[] places) {
        written[person] = places;
    }

    /** Every place of the rank of «peu importe» at this distance. Large waves only. */
    void anywhere(int person, Wanting wanting, int near) {
        anywhere[person] = wanting;
        distance[person] = near;
    }

    boolean isMovable(int person) {
        return written[person].length > 1 || isAnywhere(person);
    }

    boolean isAnywhere(int person) {
        return large && anywhere[person] != null;
    }

    /** None for somebody who cannot be moved, and for a class that is not written down. */
    int[] written(int person) {
        return written[person];
    }

    /** Of somebody whose class is not written down. */
    Wanting wanting(int person) {
        return Objects.requireNonNull(anywhere[person]);
    }

    /** Of somebody whose class is not written down: how far all its places are from the wish. */
    int distance(int person) {
        return distance[person];
    }
}
