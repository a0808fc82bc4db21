package fr.declic.matching;

import fr.declic.matching.Obstacle.NotSaidYet;
import fr.declic.matching.wave.Change;
import fr.declic.matching.wave.Considered;
import fr.declic.matching.wave.NearestChange;
import fr.declic.matching.wave.WaveExplanation;
import java.util.List;
import java.util.UUID;

/**
 * Why a wave has this place for a person, or none, as it is kept: facts and keys, so that the same can be said years later and in
 * any language. Nothing in it is about anybody else but counts.
 *
 * @param people how many were considered
 * @param before how many of them came before in the list
 * @param notSaid what they have not said yet, without which nothing suits them
 * @param considered in the order of the person's own preferences
 * @param nearest what would have given a place, or one they rank higher
 */
public record WaveStory(int people, int before, List<Reason> notSaid, List<Line> considered, List<Near> nearest) {

    public WaveStory {
        notSaid = List.copyOf(notSaid);
        considered = List.copyOf(considered);
        nearest = List.copyOf(nearest);
    }

    /**
     * Some places as they were considered.
     *
     * @param earlier how many people who came before have one of them
     * @param stands what stands in the way
     */
    public record Line(
            UUID places,
            UUID activity,
            String kind,
            int rank,
            int distance,
            Considered.Verdict verdict,
            int earlier,
            List<Reason> fits,
            List<Reason> learns,
            List<Reason> stands) {

        public Line {
            fits = List.copyOf(fits);
            learns = List.copyOf(learns);
            stands = List.copyOf(stands);
        }
    }

    /** Changes that would have given a place of this activity. */
    public record Near(List<Reason> changes, UUID activity, String kind) {

        public Near {
            changes = List.copyOf(changes);
        }
    }

    static WaveStory of(WaveExplanation explanation, int people) {
        return new WaveStory(
                people,
                explanation.before(),
                explanation.notSaid().stream()
                        .map(question -> new NotSaidYet(question).reason())
                        .toList(),
                explanation.considered().stream().map(WaveStory::line).toList(),
                explanation.nearest().stream().map(WaveStory::near).toList());
    }

    private static Line line(Considered one) {
        var suitability = one.suitability();
        return new Line(
                one.places().value(),
                one.activity().value(),
                one.kind(),
                one.rank(),
                one.distance(),
                one.verdict(),
                one.earlier(),
                suitability.fits(),
                suitability.learns(),
                suitability.obstacles().stream().map(Obstacle::reason).toList());
    }

    private static Near near(NearestChange change) {
        return new Near(
                change.changes().stream().map(Change::reason).toList(),
                change.activity().value(),
                change.kind());
    }
}
