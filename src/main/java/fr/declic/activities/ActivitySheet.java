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

    /** The same, closed or open now: of what others have changed meanwhile it knows nothing. */
    public ActivitySheet closed(boolean now) {
        return new ActivitySheet(id, employer, edition, now, details, openings, taken);
    }
}
