package fr.declic.matching.wave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places that stay empty although somebody without a place could have one, if a person who came earlier chose the empty one. Who
 * gains is what the rule itself says when it is run again with that choice.
 */
final class FreeChoices {

    private final Numbered wave;
    private final WaveOutcome outcome;
    private final boolean large;

    FreeChoices(Numbered wave, WaveOutcome outcome, boolean large) {
        this.wave = wave;
        this.outcome = outcome;
        this.large = large;
    }

    List<FreeChoice> find(int most) {
        var wanted = wanted();
        var found = new ArrayList<FreeChoice>();
        for (var empty : outcome.empty()) {
            var places = wave.numberOf(empty.places());
            for (var i = 0; i < wave.people() && found.size() < most; i++) {
                var one = outcome.people().get(i);
                var now = one.given();
                var here = one.places();
                if (now != null && here != null && wanted[wave.numberOf(here)]) {
                    consider(i, now, places, found);
                }
            }
        }
        return found;
    }

    private void consider(int person, WaveClass now, int places, List<FreeChoice> found) {
        var wanting = wave.person(person);
        if (wanting.rankOf(places) == 0 || wanting.classOf(places).compareTo(now) <= 0 || !wanting.suits(places)) {
            return;
        }
        var again = new Descent(wave, large);
        again.hold(person, places);
        again.downTo(wave.people());
        for (var i = person + 1; i < wave.people(); i++) {
            var one = outcome.people().get(i);
            if (!one.hasPlace() && again.hasPlace(i)) {
                found.add(new FreeChoice(
                        wave.places(places).id(),
                        outcome.people().get(person).person(),
                        now,
                        wanting.classOf(places),
                        one.person()));
                return;
            }
        }
    }

    /**
     * The places whose leaving could come down to somebody without a place: those that suit them, and what whoever sits there would
     * like as well or better.
     */
    private boolean[] wanted() {
        var occupants = new ArrayList<List<Integer>>();
        for (var i = 0; i < wave.size(); i++) {
            occupants.add(new ArrayList<>());
        }
        var wanted = new boolean[wave.size()];
        var queue = new ArrayDeque<Integer>();
        for (var i = 0; i < wave.people(); i++) {
            var here = outcome.people().get(i).places();
            if (here == null) {
                want(i, null, wanted, queue);
            } else if (outcome.people().get(i).given() != null) {
                occupants.get(wave.numberOf(here)).add(i);
            }
        }
        while (!queue.isEmpty()) {
            for (var one : occupants.get(queue.remove())) {
                want(one, outcome.people().get(one).given(), wanted, queue);
            }
        }
        return wanted;
    }

    private void want(int person, @Nullable WaveClass now, boolean[] wanted, ArrayDeque<Integer> queue) {
        var wanting = wave.person(person);
        var ranks = now == null ? wanting.ranks() : now.rank();
        for (var r = 1; r <= ranks; r++) {
            var ranked = wanting.ranked(r);
            for (var i = 0; i < ranked.size(); i++) {
                var places = ranked.place(i);
                var likesAsWell = now == null || new WaveClass(r, ranked.distance(i)).compareTo(now) <= 0;
                if (likesAsWell && !wanted[places]) {
                    wanted[places] = true;
                    queue.add(places);
                }
            }
        }
    }
}
