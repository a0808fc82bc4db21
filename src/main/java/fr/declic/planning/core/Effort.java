package fr.declic.planning.core;

/**
 * How long and how hard to look.
 *
 * @param seconds of wall clock at most
 * @param threads at once; with one, the same seed gives the same week
 * @param gap good enough when the best found is this near to the proved bound, 0.01 for one per cent
 */
public record Effort(double seconds, int threads, int seed, double gap) {

    /** Nobody waits ten seconds: what is under way when the time is over is still ended. */
    public static final Effort OF_A_SCREEN = new Effort(9.5, 2, 1, 0.01);
}
