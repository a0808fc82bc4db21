package fr.declic.planning.core;

/**
 * Where the search stands.
 *
 * @param best cost of the best roster so far
 * @param bound proved: no roster costs less
 */
public record Progress(long best, long bound) {

    /** How far the best is from the bound at most, 0.01 for one per cent. */
    public double gap() {
        return best <= bound ? 0 : (double) (best - bound) / Math.max(1, best);
    }
}
