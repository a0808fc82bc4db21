package fr.declic.matching.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WavePlacement.Standing;
import fr.declic.matching.wave.WaveVerdict.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rule held against two others that know nothing of how it is computed. */
class TenThousandWavesTest {

    @Test
    void areWhatTryingEverythingFinds() {
        RandomWaves.each(1, input -> {
            var people = HiringWave.run(input).outcome().people();
            var brute = new ByBruteForce(input);
            for (var i = 0; i < people.size(); i++) {
                var one = people.get(i);
                if (!Objects.equals(one.given(), brute.classOf(i))
                        || (brute.placesOf(i) < 0
                                ? one.hasPlace()
                                : !input.places().get(brute.placesOf(i)).id().equals(one.places()))) {
                    throw new AssertionError(one + " in\n" + WaveText.write(input));
                }
            }
        });
    }

    /** A test that cannot fail is worse than none: in more than a hundred of them somebody has to be moved. */
    @Test
    void areHardEnoughToGoWrong() {
        var wrong = new ArrayList<Integer>();
        RandomWaves.each(1, input -> {
            var byTheRule = HiringWave.run(input).outcome().people().stream()
                    .map(WavePlacement::hasPlace)
                    .toList();
            if (!withoutMovingAnybody(input).equals(byTheRule)) {
                wrong.add(input.people().size());
            }
        });
        assertThat(wrong).hasSizeGreaterThan(RandomWaves.WAVES / 100);
    }

    private static List<Boolean> withoutMovingAnybody(WaveInput input) {
        var left = new HashMap<OpeningId, Integer>();
        input.places().forEach(places -> left.put(places.id(), places.count()));
        for (var person : input.people()) {
            var contract = person.contract();
            if (contract != null) {
                left.merge(contract, -1, Integer::sum);
            }
        }
        return input.people().stream()
                .map(person -> person.contract() != null || takesTheFirst(input, person, left))
                .toList();
    }

    private static boolean takesTheFirst(WaveInput input, WavePerson person, Map<OpeningId, Integer> left) {
        WaveClass best = null;
        OpeningId taken = null;
        for (var places : input.places()) {
            var dear = ByBruteForce.classOf(person, places);
            if (left.getOrDefault(places.id(), 0) > 0 && dear != null && (best == null || dear.compareTo(best) < 0)) {
                best = dear;
                taken = places.id();
            }
        }
        if (taken != null) {
            left.merge(taken, -1, Integer::sum);
        }
        return taken != null;
    }

    @Test
    void haveACertificateForEverybody() {
        RandomWaves.each(2, input -> {
            var verdict = WaveChecker.check(input, HiringWave.run(input).outcome());
            if (!verdict.agrees()) {
                throw new AssertionError(verdict + " in\n" + WaveText.write(input));
            }
        });
    }

    @Test
    void giveTheSameInTheWayOfACountry() {
        RandomWaves.each(3, TenThousandWavesTest::assertLargeIsTheSame);
    }

    @Test
    void giveTheSameAgainFromTheirText() {
        RandomWaves.each(4, input -> {
            var text = WaveText.write(input);
            var read = WaveText.read(text);
            if (!read.equals(input)
                    || !WaveText.digest(WaveText.write(read)).equals(WaveText.digest(text))
                    || !WaveText.write(HiringWave.run(input).outcome())
                            .equals(WaveText.write(HiringWave.run(read).outcome()))) {
                throw new AssertionError(text);
            }
        });
    }

    @Test
    void longerOnesHaveACertificateToo() {
        var random = new Random(20261126);
        for (var i = 0; i < 300; i++) {
            var input = RandomWaves.wave(random, 120, 30, 4, true);
            var verdict = WaveChecker.check(input, HiringWave.run(input).outcome());
            assertThat(verdict.findings()).as(() -> WaveText.write(input)).isEmpty();
            assertLargeIsTheSame(input);
        }
    }

    @Test
    void theCheckerSeesWhoeverIsWronged() {
        var seen = new ArrayList<Fault>();
        RandomWaves.each(5, input -> {
            var outcome = HiringWave.run(input).outcome();
            for (var i = 0; i < outcome.people().size() && seen.size() < 2_000; i++) {
                var one = outcome.people().get(i);
                if (one.standing() == Standing.PLACED) {
                    var wronged = new ArrayList<>(outcome.people());
                    wronged.set(i, new WavePlacement(one.person(), Standing.WITHOUT, null, null, 0));
                    var verdict = WaveChecker.check(input, new WaveOutcome(wronged, outcome.empty()));
                    assertThat(verdict.findings())
                            .contains(new WaveVerdict.Finding(one.person(), Fault.BETTER_WAS_FREE));
                    seen.add(Fault.BETTER_WAS_FREE);
                }
            }
        });
        assertThat(seen).hasSize(2_000);
    }

    private static void assertLargeIsTheSame(WaveInput input) {
        var small = HiringWave.run(input, false).outcome();
        var large = HiringWave.run(input, true).outcome();
        if (!small.equals(large)) {
            throw new AssertionError(
                    WaveText.write(small) + "is not\n" + WaveText.write(large) + "of\n" + WaveText.write(input));
        }
    }
}
