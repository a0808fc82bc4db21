package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WavePlacement.Standing;
import fr.declic.matching.wave.WaveVerdict.Fault;
import fr.declic.matching.wave.WaveVerdict.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Holds an outcome against the rule without running it again: for each person a set of places, all full with people who came earlier
 * and have nothing outside it in their own class, proves that nothing better was free.
 *
 * <p>That set is what can be reached from the better places, everybody in them moving inside their class. Each place is given the
 * latest person that can be reached from it (later than everybody for an empty place): the proof holds when that one came earlier.
 * It reads every pair of person and place, so it is for waves of a territory, not of the country.
 */
public final class WaveChecker {

    private static final int NOBODY = -1;
    private static final int EMPTY = Integer.MAX_VALUE;

    private final Numbered wave;
    private final List<WavePlacement> people;
    private final List<Finding> findings = new ArrayList<>();

    private WaveChecker(WaveInput input, WaveOutcome outcome) {
        wave = new Numbered(input);
        people = outcome.people();
    }

    public static WaveVerdict check(WaveInput input, WaveOutcome outcome) {
        var checker = new WaveChecker(input, outcome);
        checker.checkPeople();
        if (checker.findings.isEmpty()) {
            checker.checkPlaces();
        }
        if (checker.findings.isEmpty()) {
            checker.checkNothingBetterWasFree();
        }
        return new WaveVerdict(checker.findings);
    }

    private void find(int person, Fault fault) {
        findings.add(new Finding(wave.input().people().get(person).id(), fault));
    }

    private void checkPeople() {
        for (var i = 0; i < wave.people(); i++) {
            var asked = wave.input().people().get(i);
            if (i >= people.size() || !people.get(i).person().equals(asked.id())) {
                find(i, Fault.NOT_THE_PERSON);
                return;
            }
            var one = people.get(i);
            if ((one.standing() == Standing.HELD) != (asked.contract() != null)
                    || (asked.contract() != null && !Objects.equals(asked.contract(), one.places()))
                    || (one.standing() == Standing.WITHOUT) == one.hasPlace()
                    || (one.standing() == Standing.PLACED) != (one.given() != null)) {
                find(i, Fault.NOT_THE_PERSON);
            }
        }
    }

    private void checkPlaces() {
        record Seat(OpeningId places, int number) {}
        var taken = new HashSet<Seat>();
        for (var i = 0; i < wave.people(); i++) {
            var one = people.get(i);
            var places = one.places();
            if (places == null) {
                continue;
            }
            var k = wave.numberOf(places);
            var beyond = one.standing() != Standing.HELD
                    && k >= 0
                    && one.number() > wave.places(k).count();
            if (k < 0 || one.number() < 1 || beyond || !taken.add(new Seat(places, one.number()))) {
                find(i, Fault.NOT_A_PLACE);
            } else if (one.given() != null && !(wave.person(i).suits(k) && isOfClass(i, k))) {
                find(i, Fault.NOT_THEIR_CLASS);
            }
        }
    }

    private boolean isOfClass(int person, int places) {
        return wave.person(person).classOf(places).equals(people.get(person).given());
    }

    private void checkNothingBetterWasFree() {
        var suits = new ArrayList<int[]>();
        for (var i = 0; i < wave.people(); i++) {
            var wanting = wave.person(i);
            suits.add(
                    people.get(i).standing() == Standing.HELD
                            ? new int[0]
                            : IntStream.range(0, wave.size())
                                    .filter(k -> wanting.rankOf(k) > 0 && wanting.suits(k))
                                    .toArray());
        }
        var latest = latestReached(suits);
        for (var i = 0; i < wave.people(); i++) {
            var wanting = wave.person(i);
            var given = people.get(i).given();
            for (var k : suits.get(i)) {
                if ((given == null || wanting.classOf(k).compareTo(given) < 0) && latest[k] >= i) {
                    find(i, Fault.BETTER_WAS_FREE);
                    break;
                }
            }
        }
    }

    /** For each place the latest person among all who sit where one can get from it. */
    private int[] latestReached(List<int[]> suits) {
        var own = new int[wave.size()];
        Arrays.fill(own, NOBODY);
        var seated = new int[wave.size()];
        var into = new ArrayList<List<Integer>>();
        for (var k = 0; k < own.length; k++) {
            into.add(new ArrayList<>());
        }
        for (var i = 0; i < wave.people(); i++) {
            var places = people.get(i).places();
            if (places == null) {
                continue;
            }
            var here = wave.numberOf(places);
            seated[here]++;
            if (people.get(i).given() != null) {
                own[here] = i;
                for (var k : suits.get(i)) {
                    if (k != here && isOfClass(i, k)) {
                        into.get(k).add(here);
                    }
                }
            }
        }
        for (var k = 0; k < own.length; k++) {
            if (seated[k] < wave.places(k).count()) {
                own[k] = EMPTY;
            }
        }
        var latest = new int[own.length];
        Arrays.fill(latest, NOBODY - 1);
        IntStream.range(0, own.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> own[k]).reversed())
                .forEach(k -> mark(k, own[k], latest, into));
        return latest;
    }

    private static void mark(int start, int person, int[] latest, List<List<Integer>> into) {
        if (latest[start] >= NOBODY) {
            return;
        }
        latest[start] = person;
        var todo = new ArrayList<Integer>(List.of(start));
        while (!todo.isEmpty()) {
            for (var from : into.get(todo.removeLast())) {
                if (latest[from] < NOBODY) {
                    latest[from] = person;
                    todo.add(from);
                }
            }
        }
    }
}
