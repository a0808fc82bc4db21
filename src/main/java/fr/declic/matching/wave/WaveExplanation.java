package fr.declic.matching.wave;

import fr.declic.matching.Obstacle.NotSaidYet;
import java.util.List;

/**
 * Why a person has this place, or none: facts, which a screen puts into the person's language. Nothing in it is about anybody else
 * but counts.
 *
 * @param before how many people of the wave came before in the list
 * @param notSaid questions the person has not answered, without which nothing suits them
 * @param considered what was considered, in the order of the person's own preferences; for who has a contract, nothing
 * @param nearest for who has no place: what would have given one, the nearest first, each alone enough, at most
 *     {@value #MOST_CHANGES}; empty when neither one change nor two would do. For who has a place: what would have given an
 *     activity they rank higher
 */
public record WaveExplanation(
        WavePlacement placement,
        int before,
        List<NotSaidYet.Question> notSaid,
        List<Considered> considered,
        List<NearestChange> nearest) {

    /** More would be a catalogue. */
    public static final int MOST_CHANGES = 3;

    public WaveExplanation {
        notSaid = List.copyOf(notSaid);
        considered = List.copyOf(considered);
        nearest = List.copyOf(nearest);
    }
}
