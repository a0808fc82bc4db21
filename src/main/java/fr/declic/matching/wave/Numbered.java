package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import fr.declic.matching.Opening;
import fr.declic.matching.SkillSet;
import fr.declic.vocabulary.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wave whose places, people and kinds of activity have numbers instead of names, so that a whole country fits into arrays. Places
 * that are alike share one number, and are told apart only at the very end.
 */
final class Numbered {

    /** The number of no places. */
    static final int NOWHERE = -1;

    /** Up to this many people, what was found of a person is kept: explanations come back to it. */
    private static final int KEPT = 10_000;

    private final WaveInput input;
    private final Opening[] openings;
    private final int[] most;
    private final int[] kind;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<int[]> placesOfKind = new ArrayList<>();
    private final Map<OpeningId, Integer> numbers = new HashMap<>();
    private final SkillSet.Codes skills;
    private final @Nullable Wanting[] kept;

    Numbered(WaveInput input) {
        this.input = input;
        var all = input.places();
        var known = new HashSet<String>();
        for (var one : all) {
            known.addAll(one.firstDay());
            known.addAll(one.learnt());
        }
        skills = new SkillSet.Codes(known);
        openings = new Opening[all.size()];
        most = new int[all.size()];
        kind = new int[all.size()];
        var ofKind = new ArrayList<List<Integer>>();
        for (var i = 0; i < openings.length; i++) {
            var one = all.get(i);
            openings[i] = opening(one);
            most[i] = one.most().quarters();
            numbers.put(one.id(), i);
            kind[i] = kinds.computeIfAbsent(one.kind(), code -> {
                ofKind.add(new ArrayList<>());
                return ofKind.size() - 1;
            });
            ofKind.get(kind[i]).add(i);
        }
        ofKind.forEach(some ->
                placesOfKind.add(some.stream().mapToInt(Integer::intValue).toArray()));
        kept = new Wanting[input.people().size() <= KEPT ? input.people().size() : 0];
    }

    /** So many times {@link #NOWHERE}. */
    static int[] nowhere(int size) {
        var array = new int[size];
        Arrays.fill(array, NOWHERE);
        return array;
    }

    private Opening opening(WavePlaces one) {
        var limits = EnumSet.noneOf(Limit.class);
        limits.addAll(one.limits());
        return new Opening(
                one.id(),
                one.activity(),
                one.kind(),
                skills.setOf(one.firstDay()),
                skills.setOf(one.learnt()),
                limits,
                one.halfDays(),
                one.least(),
                one.most());
    }

    WaveInput input() {
        return input;
    }

    int people() {
        return input.people().size();
    }

    /** How many sorts of places there are. */
    int size() {
        return openings.length;
    }

    Opening opening(int places) {
        return openings[places];
    }

    WavePlaces places(int places) {
        return input.places().get(places);
    }

    int mostQuarters(int places) {
        return most[places];
    }

    int kindOf(int places) {
        return kind[places];
    }

    /** The number of a kind of activity; below 0 for one that the wave does not have. */
    int kindNamed(String code) {
        return kinds.getOrDefault(code, -1);
    }

    int[] placesOfKind(int one) {
        return placesOfKind.get(one);
    }

    /** The number of places; {@link #NOWHERE} for some that are not in the wave. */
    int numberOf(OpeningId places) {
        return numbers.getOrDefault(places, NOWHERE);
    }

    SkillSet.Codes skills() {
        return skills;
    }

    Wanting person(int number) {
        if (kept.length == 0) {
            return new Wanting(this, input.people().get(number));
        }
        var person = kept[number];
        if (person == null) {
            person = new Wanting(this, input.people().get(number));
            kept[number] = person;
        }
        return person;
    }
}
