package fr.declic.matching.next;

import fr.declic.matching.SuitabilityRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The same question answered without any theorem: every set of candidates, everybody in every place or in none. */
final class TryingEverything {

    /** A set of candidates and the best group it can employ: one letter a person, «x» with a place, «-» without. */
    record Best(List<Integer> candidates, String people) {

        long employed() {
            return people.chars().filter(one -> one == 'x').count();
        }
    }

    /** «x» comes before «-» for whoever comes first in the list. */
    private static final Comparator<String> MOST_AND_EARLIEST = Comparator.<String>comparingLong(
                    people -> -people.chars().filter(one -> one == 'x').count())
            .thenComparing(people -> people.replace('x', '!'));

    private final Neighbourhood given;

    TryingEverything(Neighbourhood given) {
        this.given = given;
    }

    Best of(int many) {
        Best best = null;
        var order = IntStream.range(0, given.candidates().size())
                .boxed()
                .sorted(Comparator.comparing(one -> best(List.of(one)), MOST_AND_EARLIEST))
                .toList();
        for (var places : choices(0, many)) {
            var chosen = places.stream().map(order::get).toList();
            var found = new Best(chosen, best(chosen));
            if (best == null || MOST_AND_EARLIEST.compare(found.people(), best.people()) < 0) {
                best = found;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("There are not so many candidates: " + many);
        }
        return best;
    }

    private List<List<Integer>> choices(int from, int many) {
        if (many == 0) {
            return List.of(List.of());
        }
        var choices = new ArrayList<List<Integer>>();
        for (var first = from; first < given.candidates().size(); first++) {
            for (var rest : choices(first + 1, many - 1)) {
                var choice = new ArrayList<Integer>();
                choice.add(first);
                choice.addAll(rest);
                choices.add(choice);
            }
        }
        return choices;
    }

    private String best(List<Integer> chosen) {
        var left = new int[given.candidates().size()];
        chosen.forEach(one -> left[one] = given.candidates().get(one).places());
        return seat(0, "", left, null);
    }

    private String seat(int person, String before, int[] left, @Nullable String bestSoFar) {
        if (person == given.people().size()) {
            return bestSoFar == null || MOST_AND_EARLIEST.compare(before, bestSoFar) < 0 ? before : bestSoFar;
        }
        var best = seat(person + 1, before + "-", left, bestSoFar);
        for (var candidate = 0; candidate < left.length; candidate++) {
            if (left[candidate] > 0
                    && SuitabilityRules.obstacles(
                                    given.people().get(person),
                                    given.candidates().get(candidate).opening())
                            .isEmpty()) {
                left[candidate]--;
                best = seat(person + 1, before + "x", left, best);
                left[candidate]++;
            }
        }
        return best;
    }
}
