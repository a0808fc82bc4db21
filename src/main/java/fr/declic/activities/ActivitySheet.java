package fr.declic.activities;

import java.util.List;
import java.util.Map;

/**
 * An activity with its places, as its form shows them.
 *
 * @param edition goes back with the form, so that nobody saves over somebody else
 * @param taken places that a person has, by opening
 */
public record ActivitySheet(
        ActivityId id,
        EmployerId employer,
        int edition,
        boolean closed,
        ActivityDetails details,
        List<OfferedPlaces> openings,
        Map<OpeningId, Integer> taken) {

    public ActivitySheet {
        openings = List.copyOf(openings);
        taken = Map.copyOf(taken);
    }
}
