package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import java.util.List;

/**
 * A change that would have given the person a place, everybody before them being where they were.
 *
 * @param changes one, or two when no single one would do
 * @param places one of which they would have had
 * @param kind code of the vocabulary
 */
public record NearestChange(List<Change> changes, OpeningId places, ActivityId activity, String kind) {

    public NearestChange {
        changes = List.copyOf(changes);
    }

    /** The person who had said it so. */
    public WavePerson applyTo(WavePerson person) {
        var changed = person;
        for (var change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
