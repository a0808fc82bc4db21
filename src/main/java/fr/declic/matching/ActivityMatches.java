package fr.declic.matching;

import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.util.List;

/**
 * The people an activity suits, in the order of the list, and the others with what stands in the way.
 *
 * @param others empty unless they were asked for
 * @param otherPeople how many others there are
 */
public record ActivityMatches(ActivityCard activity, List<Person> suits, List<Person> others, int otherPeople) {

    public ActivityMatches {
        suits = List.copyOf(suits);
        others = List.copyOf(others);
    }

    /**
     * One person of the list.
     *
     * @param rank from 1
     * @param placeFree whether a place that suits them is free
     * @param later they answered «Pas maintenant» to this activity once
     */
    public record Person(
            VolunteerId id,
            String name,
            Status status,
            int rank,
            boolean later,
            boolean placeFree,
            Suitability suitability) {}
}
