package fr.declic.matching.next;

import java.util.List;

/**
 * What a candidate would give if it were opened and no other.
 *
 * @param candidate its number in the order given, from 0
 * @param suited the people it suits, by their number in the list's order, from 0
 * @param employed the first of them, as many as there are places
 */
public record Alone(int candidate, List<Integer> suited, List<Integer> employed) {

    public Alone {
        suited = List.copyOf(suited);
        employed = List.copyOf(employed);
    }
}
