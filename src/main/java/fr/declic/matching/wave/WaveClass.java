package fr.declic.matching.wave;

import java.util.Comparator;

/**
 * How dear a place is to a person: the rank they gave the activity first, then how near the hours come to their wish. Places of one
 * class are equal to them. It compares places for one person, and never two people.
 *
 * @param rank of the activity among their wishes, from 1; one after the last wish for what «peu importe» brings
 * @param distance between the hours they wish and the nearest there are, in quarter hours; 0 for who has said no wish
 */
public record WaveClass(int rank, int distance) implements Comparable<WaveClass> {

    private static final Comparator<WaveClass> ORDER =
            Comparator.comparingInt(WaveClass::rank).thenComparingInt(WaveClass::distance);

    /** The dearest first. */
    @Override
    public int compareTo(WaveClass other) {
        return ORDER.compare(this, other);
    }
}
