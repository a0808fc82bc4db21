package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.Suitability;

/**
 * Some places as they were considered for a person, at their turn in the list.
 *
 * @param kind code of the vocabulary
 * @param rank the person gave the activity, from 1; one after the last wish for «peu importe»
 * @param distance of the hours to their wish, in quarter hours
 * @param earlier how many people who came before in the list, or hold a contract, have one of these places at that moment: a
 *     count, nobody is named
 * @param suitability what fits, what would be learnt, what stands in the way
 */
public record Considered(
        OpeningId places,
        ActivityId activity,
        String kind,
        int rank,
        int distance,
        Verdict verdict,
        int earlier,
        Suitability suitability) {

    /** What came of it. */
    public enum Verdict {
        /** One of these is theirs. */
        GIVEN,
        /** As dear to the person as the one they have; the tie-break gave the other. */
        EQUAL,
        /** It suits, and everybody who holds one came earlier and has nothing else in their own class. */
        TAKEN,
        /** It suits, and something dearer was free. */
        NOT_NEEDED,
        /** Something stands in the way. */
        UNSUITABLE,
        /** The person refused it in this wave. */
        REFUSED
    }
}
