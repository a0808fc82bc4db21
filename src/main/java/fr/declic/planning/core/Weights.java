package fr.declic.planning.core;

/**
 * What the wishes weigh against one another; what is hard has no weight.
 *
 * @param hours each unit further from somebody's hours than the nearest they could come
 * @param lacking each unit under the least somebody must work, when no week gives it: said, never hidden
 * @param growth a week without learning for somebody who would like to learn
 * @param change a slot that is not as it was published
 * @param turn a turn, times the turns already taken this month
 */
public record Weights(int hours, int lacking, int growth, int change, int turn) {

    public static final Weights OF_A_WEEK = new Weights(30, 1000, 12, 6, 2);
    public static final Weights NONE = new Weights(0, 1_000_000, 0, 0, 0);
}
