package fr.declic.planning.core;

/**
 * How much somebody works between two slots, in the problem's unit.
 *
 * @param firstSlot the first that counts
 * @param lastSlot the last that counts
 * @param least hard, and so is {@code most}
 * @param aim what comes nearest to their contract
 */
public record HoursWindow(int firstSlot, int lastSlot, int least, int most, int aim) {

    public HoursWindow {
        if (most < least) {
            throw new IllegalArgumentException("From " + least + " to " + most);
        }
    }

    boolean holds(int slot) {
        return slot >= firstSlot && slot <= lastSlot;
    }
}
