package fr.declic.matching;

import fr.declic.activities.OpeningId;
import java.util.List;

/**
 * What can be said of a person and an opening: what fits, what would be learnt, what stands in the way. There is no number in
 * it that orders people.
 *
 * @param opening the places it is about
 */
public record Suitability(OpeningId opening, List<Reason> fits, List<Reason> learns, List<Obstacle> obstacles) {

    public Suitability {
        fits = List.copyOf(fits);
        learns = List.copyOf(learns);
        obstacles = List.copyOf(obstacles);
    }

    /** True when nothing stands in the way. */
    public boolean suits() {
        return obstacles.isEmpty();
    }
}
