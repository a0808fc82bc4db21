package fr.declic.matching;

import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.util.List;

/** The activities that suit a person, the wished ones first in the order of the wishes, and the others with what stands in the way. */
public record PersonMatches(VolunteerId id, String name, Status status, List<Pair> suits, List<Pair> others) {

    public PersonMatches {
        suits = List.copyOf(suits);
        others = List.copyOf(others);
    }

    /**
     * One activity.
     *
     * @param later they answered «Pas maintenant» to it once
     * @param placeFree whether a place that suits them is free
     */
    public record Pair(ActivityCard activity, boolean later, boolean placeFree, Suitability suitability) {}
}
