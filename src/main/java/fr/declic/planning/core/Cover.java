package fr.declic.planning.core;

/**
 * How many people a duty wants, and what one too few or too many costs.
 *
 * @param least under which the work cannot be done well; each one missing costs {@code belowLeast}
 * @param best as many as one would like; each one missing costs {@code belowBest}, each one more {@code aboveBest}
 * @param most there is room for; never more
 */
public record Cover(int least, int best, int most, int belowLeast, int belowBest, int aboveBest) {

    private static final int BELOW_LEAST = 400;
    private static final int BELOW_BEST = 20;
    private static final int ABOVE_BEST = 2;

    public Cover {
        if (least < 0 || best < least || most < best) {
            throw new IllegalArgumentException("Least " + least + ", best " + best + ", most " + most);
        }
    }

    /** With the costs of an EBE's week. */
    public static Cover of(int least, int best, int most) {
        return new Cover(least, best, most, BELOW_LEAST, BELOW_BEST, ABOVE_BEST);
    }

    int cost(int people) {
        return belowLeast * Math.max(0, least - people)
                + belowBest * Math.max(0, best - people)
                + aboveBest * Math.max(0, people - best);
    }
}
