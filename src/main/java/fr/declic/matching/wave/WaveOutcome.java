package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import java.util.List;

/**
 * Who could be employed where.
 *
 * @param people everybody of the wave, in candidacy order
 * @param empty how many places nobody takes, of those that have any, in the order of the places
 */
public record WaveOutcome(List<WavePlacement> people, List<EmptyPlaces> empty) {

    public WaveOutcome {
        people = List.copyOf(people);
        empty = List.copyOf(empty);
    }

    /** Places that nobody takes. */
    public record EmptyPlaces(OpeningId places, int count) {}
}
