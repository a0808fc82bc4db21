package fr.declic.matching;

import java.util.List;

/**
 * Why this was proposed to this person, kept as it was on that day: an individual decision that a computation helped is explained
 * on request (CRPA, L. 311-3-1 and R. 311-3-1-2).
 *
 * @param order how many people stand before in the list and why it was not proposed to them, in counts, never in names
 */
public record Explanation(List<Reason> fits, List<Reason> learns, List<Reason> order) {

    public Explanation {
        fits = List.copyOf(fits);
        learns = List.copyOf(learns);
        order = List.copyOf(order);
    }
}
