package fr.declic.matching.wave;

import fr.declic.matching.Obstacle.NotSaidYet.Question;
import fr.declic.matching.SuitabilityRules;
import fr.declic.matching.wave.Considered.Verdict;
import fr.declic.matching.wave.WavePlacement.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells one person's story, from the state of the wave when their turn came. */
final class Explaining {

    private static final Comparator<Considered> AS_PREFERRED = Comparator.comparingInt(Considered::rank)
            .thenComparing(one -> !one.suitability().suits())
            .thenComparingInt(Considered::distance);

    private final Numbered wave;
    private final WaveOutcome outcome;
    private final boolean large;
    private final int number;

    Explaining(Numbered wave, WaveOutcome outcome, boolean large, int number) {
        this.wave = wave;
        this.outcome = outcome;
        this.large = large;
        this.number = number;
    }

    WaveExplanation explain() {
        var placement = outcome.people().get(number);
        var wanting = wave.person(number);
        if (placement.standing() == Standing.HELD) {
            return new WaveExplanation(placement, number, notSaid(wanting.person()), List.of(), List.of());
        }
        var reachable = new Descent(wave, large).downTo(number).seats().reachable();
        return new WaveExplanation(
                placement,
                number,
                notSaid(wanting.person()),
                considered(wanting, placement),
                new Nearest(wave, wanting, reachable).find(placement));
    }

    private static List<Question> notSaid(WavePerson person) {
        var notSaid = new ArrayList<Question>();
        if (person.wishes().isEmpty() && !person.anyWish()) {
            notSaid.add(Question.WISHES);
        }
        if (person.minimum() == null && person.wished() == null) {
            notSaid.add(Question.HOURS);
        }
        if (person.halfDays().isEmpty()) {
            notSaid.add(Question.HALF_DAYS);
        }
        return notSaid;
    }

    private List<Considered> considered(Wanting wanting, WavePlacement placement) {
        var earlier = earlier();
        var considered = new ArrayList<Considered>();
        for (var i = 0; i < wave.size(); i++) {
            var rank = wanting.rankOf(i);
            if (rank > 0) {
                var places = wave.places(i);
                var suitability = SuitabilityRules.explain(wanting.profile(), wave.opening(i));
                considered.add(new Considered(
                        places.id(),
                        places.activity(),
                        places.kind(),
                        rank,
                        wanting.distanceOf(i),
                        verdict(wanting, placement, i, suitability.suits()),
                        earlier[i],
                        suitability));
            }
        }
        considered.sort(AS_PREFERRED); // a stable sort: equal ones stay in the order of their numbers
        return considered;
    }

    private Verdict verdict(Wanting wanting, WavePlacement placement, int i, boolean suits) {
        if (!suits) {
            return Verdict.UNSUITABLE;
        }
        if (wanting.refused(i)) {
            return Verdict.REFUSED;
        }
        var given = placement.given();
        if (given == null) {
            return Verdict.TAKEN;
        }
        var order = wanting.classOf(i).compareTo(given);
        if (order == 0) {
            return wave.places(i).id().equals(placement.places()) ? Verdict.GIVEN : Verdict.EQUAL;
        }
        return order < 0 ? Verdict.TAKEN : Verdict.NOT_NEEDED;
    }

    /** How many of each places are with people who came before or whom a contract holds. */
    private int[] earlier() {
        var earlier = new int[wave.size()];
        for (var i = 0; i < outcome.people().size(); i++) {
            var one = outcome.people().get(i);
            var places = one.places();
            if (places != null && (i < number || one.standing() == Standing.HELD)) {
                earlier[wave.numberOf(places)]++;
            }
        }
        return earlier;
    }
}
