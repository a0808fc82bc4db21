package fr.declic.planning.core;

/**
 * What a roster leaves to be wished, the less the better. Hard rules are not in it, but for the hours that no week could give.
 *
 * @param cover people too few or too many
 * @param hours further from somebody's hours than necessary
 * @param lacking under the least somebody must work
 * @param growth people who would like to learn and do not, this week
 * @param change slots that are not as they were published
 * @param turns how unfairly turns are shared
 * @param preferences what people asked
 */
public record Cost(long cover, long hours, long lacking, long growth, long change, long turns, long preferences) {

    public long total() {
        return cover + hours + lacking + growth + change + turns + preferences;
    }
}
