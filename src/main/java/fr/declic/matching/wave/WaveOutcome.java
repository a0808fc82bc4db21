package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** How many people come out in each way. */
    public Map<WavePlacement.Standing, Long> counts() {
        return people.stream()
                .collect(Collectors.groupingBy(
                        WavePlacement::standing,
                        () -> new EnumMap<>(WavePlacement.Standing.class),
                        Collectors.counting()));
    }
}
