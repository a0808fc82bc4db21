package fr.declic.matching.next;

import java.util.List;

/**
 * Candidates opened together, nobody counted twice.
 *
 * @param candidates their numbers in the order given, from 0; who employs most alone first
 * @param seats who would have a place in which of them, in the list's order
 */
public record Together(List<Integer> candidates, List<Seat> seats) {

    public Together {
        candidates = List.copyOf(candidates);
        seats = List.copyOf(seats);
    }

    /**
     * A person's place.
     *
     * @param person their number in the list's order, from 0
     * @param candidate number of the activity
     */
    public record Seat(int person, int candidate) {}

    /** How many people it employs in one of the candidates. */
    public int employedIn(int candidate) {
        return (int)
                seats.stream().filter(seat -> seat.candidate() == candidate).count();
    }
}
