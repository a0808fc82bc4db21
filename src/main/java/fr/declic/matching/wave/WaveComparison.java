package fr.declic.matching.wave;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * Two outcomes beside each other: after a refusal, or for a trial.
 *
 * @param moves whoever's place is not the same, in the order of the second outcome: who came earlier is asked first
 */
public record WaveComparison(List<Move> moves) {

    public WaveComparison {
        moves = List.copyOf(moves);
    }

    /** What changes for a person. */
    public record Move(WavePlacement before, WavePlacement after, Sense sense) {}

    /** For better or for worse, by the person's own preferences. */
    public enum Sense {
        BETTER,
        /** Other places of the same class. */
        EQUAL,
        WORSE
    }

    /** Who would now have better, earlier first. */
    public List<Move> better() {
        return moves.stream().filter(move -> move.sense() == Sense.BETTER).toList();
    }

    /** Who would now have worse, earlier first. */
    public List<Move> worse() {
        return moves.stream().filter(move -> move.sense() == Sense.WORSE).toList();
    }

    /** People who are in one outcome only are left out; classes are compared as each outcome has them. */
    public static WaveComparison between(WaveOutcome before, WaveOutcome after) {
        var was = new HashMap<Object, WavePlacement>();
        before.people().forEach(one -> was.put(one.person(), one));
        return new WaveComparison(after.people().stream()
                .filter(now -> {
                    var then = was.get(now.person());
                    return then != null && !samePlace(then, now);
                })
                .map(now -> {
                    var then = Objects.requireNonNull(was.get(now.person()));
                    return new Move(then, now, sense(then, now));
                })
                .toList());
    }

    private static boolean samePlace(WavePlacement then, WavePlacement now) {
        return Objects.equals(then.places(), now.places())
                && Objects.equals(then.given(), now.given())
                && then.standing() == now.standing();
    }

    private static Sense sense(WavePlacement then, WavePlacement now) {
        if (then.hasPlace() != now.hasPlace()) {
            return now.hasPlace() ? Sense.BETTER : Sense.WORSE;
        }
        var was = then.given();
        var is = now.given();
        if (was == null || is == null) {
            return Sense.EQUAL;
        }
        var order = is.compareTo(was);
        return order < 0 ? Sense.BETTER : order > 0 ? Sense.WORSE : Sense.EQUAL;
    }
}
