package fr.declic.planning.core;

/**
 * Somebody does something else in one slot.
 *
 * @param from a duty or {@link Roster#FREE}, as is {@code to}
 */
public record Move(int person, int slot, int from, int to) {

    /** The same slot, another work: their hours and half-days stay. */
    public boolean keepsTheHalfDay() {
        return from != Roster.FREE && to != Roster.FREE;
    }
}
