package fr.declic.matching.wave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rule as the public page says it, by trying everything: for a few people. It shares no line with what it checks, the rules of
 * suitability included.
 */
final class ByBruteForce {

    private static final int QUARTERS_OF_A_HALF_DAY = 16;

    private final WaveInput input;
    private final List<List<Integer>> open = new ArrayList<>();
    private final List<@Nullable WaveClass> classes = new ArrayList<>();
    private final List<Integer> at = new ArrayList<>();

    ByBruteForce(WaveInput input) {
        this.input = input;
        for (var i = 0; i < input.people().size(); i++) {
            var contract = input.people().get(i).contract();
            open.add(List.of());
            classes.add(null);
            at.add(-1);
            for (var k = 0; k < input.places().size(); k++) {
                if (input.places().get(k).id().equals(contract)) {
                    at.set(i, k);
                }
            }
        }
        for (var i = 0; i < input.people().size(); i++) {
            if (input.people().get(i).contract() == null) {
                giveBestClass(i);
            }
        }
        for (var i = 0; i < input.people().size(); i++) {
            if (!open.get(i).isEmpty()) {
                giveLowestPlace(i);
            }
        }
    }

    @Nullable
    WaveClass classOf(int person) {
        return classes.get(person);
    }

    /** Below 0 without a place. */
    int placesOf(int person) {
        return at.get(person);
    }

    private void giveBestClass(int person) {
        var all = new TreeSet<WaveClass>();
        for (var k = 0; k < input.places().size(); k++) {
            var one = classOf(input.people().get(person), input.places().get(k));
            if (one != null) {
                all.add(one);
            }
        }
        for (var one : all) {
            open.set(
                    person,
                    IntStream.range(0, input.places().size())
                            .filter(k -> one.equals(classOf(
                                    input.people().get(person), input.places().get(k))))
                            .boxed()
                            .toList());
            if (canAllSit(0, left())) {
                classes.set(person, one);
                return;
            }
        }
        open.set(person, List.of());
    }

    private void giveLowestPlace(int person) {
        for (var k : open.get(person)) {
            var before = open.get(person);
            open.set(person, List.of(k));
            if (canAllSit(0, left())) {
                at.set(person, k);
                return;
            }
            open.set(person, before);
        }
    }

    private List<Integer> left() {
        var left = new ArrayList<Integer>();
        for (var places : input.places()) {
            var held = input.people().stream()
                    .filter(one -> places.id().equals(one.contract()))
                    .count();
            left.add(Math.max(0, places.count() - (int) held));
        }
        return left;
    }

    private boolean canAllSit(int person, List<Integer> left) {
        if (person == open.size()) {
            return true;
        }
        if (open.get(person).isEmpty()) {
            return canAllSit(person + 1, left);
        }
        for (var k : open.get(person)) {
            if (left.get(k) > 0) {
                left.set(k, left.get(k) - 1);
                var all = canAllSit(person + 1, left);
                left.set(k, left.get(k) + 1);
                if (all) {
                    return true;
                }
            }
        }
        return false;
    }

    /** None for places that do not suit. */
    static @Nullable WaveClass classOf(WavePerson person, WavePlaces places) {
        var rank = person.wishes().indexOf(places.kind()) + 1;
        if (rank == 0) {
            rank = person.anyWish() ? person.wishes().size() + 1 : 0;
        }
        if (rank == 0
                || person.takenOut().contains(places.activity())
                || person.removed().contains(places.id())
                || !Collections.disjoint(person.limits(), places.limits())) {
            return null;
        }
        for (var skill : places.firstDay()) {
            if (!person.skills().contains(skill) && !person.learns().contains(skill)) {
                return null;
            }
        }
        var minimum = person.minimum();
        var wished = person.wished();
        if (minimum == null && wished == null) {
            return null;
        }
        var fewest = Math.max(places.least().quarters(), minimum == null ? 0 : minimum.quarters());
        if (fewest > places.most().quarters()
                || (wished != null && places.least().quarters() > wished.quarters())) {
            return null;
        }
        var common = person.halfDays().stream()
                .filter(day -> places.halfDays().contains(day))
                .count();
        if (person.halfDays().isEmpty() || common * QUARTERS_OF_A_HALF_DAY < fewest) {
            return null;
        }
        return new WaveClass(
                rank,
                wished == null
                        ? 0
                        : Math.max(0, wished.quarters() - places.most().quarters()));
    }
}
