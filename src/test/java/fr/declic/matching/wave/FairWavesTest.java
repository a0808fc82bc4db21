package fr.declic.matching.wave;

import static fr.declic.matching.wave.WaveSketch.opening;
import static fr.declic.matching.wave.WaveSketch.person;
import static fr.declic.matching.wave.WaveSketch.places;
import static fr.declic.matching.wave.WaveSketch.wave;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WavePlacement.Standing;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people may expect of the rule, on ten thousand waves each; {@code docs/decisions/0020-hiring-waves.md} says why it holds. */
class FairWavesTest {

    private static final int REFUSALS = 4;

    @Test
    void nobodyEnviesWhoCameLater() {
        RandomWaves.each(11, FairWavesTest::assertNoEnvy);
    }

    @Test
    void aSignedContractIsTheOnlyPlaceOneMayEnvy() {
        var input = wave(
                List.of(places(1, "couture", 1)),
                person(1, "couture"),
                person(2, "couture").signed(opening(1)));
        assertThat(envy(input, true)).isTrue();
        assertThat(envy(input, false)).isFalse();
    }

    @Test
    void nobodyIsMovedDownByWhoComesLater() {
        RandomWaves.each(12, input -> {
            var whole = run(input);
            for (var end = 1; end < input.people().size(); end++) {
                var later = input.people().subList(end, input.people().size());
                if (later.stream().anyMatch(one -> one.contract() != null)) {
                    continue; // a contract is no matter of turn
                }
                var without = run(new WaveInput(input.places(), input.people().subList(0, end), List.of()));
                for (var i = 0; i < end; i++) {
                    assertSame(input, without.people().get(i), whole.people().get(i));
                }
            }
        });
    }

    @Test
    void thePlacesOrderAndTheLaterPeopleChangeNobodysClass() {
        RandomWaves.each(13, input -> {
            var otherwise = new ArrayList<>(input.places());
            Collections.reverse(otherwise);
            var before = run(input);
            var after = run(new WaveInput(otherwise, input.people(), List.of()));
            for (var i = 0; i < before.people().size(); i++) {
                assertSame(input, before.people().get(i), after.people().get(i));
            }
        });
    }

    @Test
    void onePlaceMoreHarmsNobody() {
        RandomWaves.each(14, input -> {
            var before = run(input);
            for (var places : input.places()) {
                var after = run(input.with(places.id(), one -> one.times(one.count() + 1)));
                for (var i = 0; i < before.people().size(); i++) {
                    assertNotWorse(
                            input, i, before.people().get(i), after.people().get(i));
                }
            }
        });
    }

    @Test
    void anEarlierDateNeverHarms() {
        RandomWaves.each(15, input -> {
            var before = run(input);
            for (var i = 1; i < input.people().size(); i++) {
                var people = new ArrayList<>(input.people());
                people.add((i - 1) / 2, people.remove(i));
                var after = run(new WaveInput(input.places(), people, List.of()));
                assertNotWorse(input, i, before.people().get(i), after.people().get((i - 1) / 2));
            }
        });
    }

    @Test
    void sayingAWishOneDoesNotHaveNeverHelps() {
        var random = new Random(16);
        RandomWaves.each(16, input -> {
            var truth = run(input);
            for (var i = 0; i < input.people().size(); i++) {
                var person = input.people().get(i);
                if (person.contract() == null) {
                    var said = RandomWaves.person(random, i, 1, false, random.nextBoolean());
                    var told = new WavePerson(
                            person.id(),
                            said.wishes(),
                            said.anyWish(),
                            person.minimum(),
                            random.nextBoolean() ? said.wished() : person.wished(),
                            person.halfDays(),
                            person.limits(),
                            person.skills(),
                            person.learns(),
                            person.takenOut(),
                            person.removed(),
                            null);
                    var got = run(input.with(person.id(), one -> told)).people().get(i);
                    if (truly(input, i, got) < truly(input, i, truth.people().get(i))) {
                        throw new AssertionError(told + " helps in\n" + WaveText.write(input));
                    }
                }
            }
        });
    }

    @Test
    void theSameHoldsAfterAnyRefusals() {
        var random = new Random(17);
        RandomWaves.each(17, input -> {
            var refused = new ArrayList<WaveInput.Refused>();
            var signed = new HashMap<VolunteerId, OpeningId>();
            var now = input;
            for (var turn = 0; turn < REFUSALS; turn++) {
                var outcome = run(now);
                var someone =
                        outcome.people().get(random.nextInt(outcome.people().size()));
                var places = someone.places();
                if (someone.standing() != Standing.PLACED || places == null) {
                    continue;
                }
                if (random.nextInt(3) == 0) {
                    signed.put(someone.person(), places);
                    now = now.after(List.of(), Map.of(someone.person(), places));
                } else {
                    refused.add(new WaveInput.Refused(someone.person(), places));
                    now = now.after(List.of(refused.getLast()), Map.of());
                }
                assertNoEnvy(now);
                if (!WaveChecker.check(now, run(now)).agrees()) {
                    throw new AssertionError(WaveText.write(now));
                }
            }
            Collections.shuffle(refused, random);
            if (!input.after(refused, signed).equals(now)) {
                throw new AssertionError("the order of the answers matters in\n" + WaveText.write(input));
            }
        });
    }

    @Test
    void aRefusalLeavesWhoCameEarlierWhereTheyWere() {
        RandomWaves.each(18, input -> {
            var before = run(input);
            for (var i = 0; i < before.people().size(); i++) {
                var one = before.people().get(i);
                var places = one.places();
                if (one.standing() == Standing.PLACED && places != null) {
                    var after = run(input.after(List.of(new WaveInput.Refused(one.person(), places)), Map.of()));
                    for (var earlier = 0; earlier < i; earlier++) {
                        assertSame(
                                input,
                                before.people().get(earlier),
                                after.people().get(earlier));
                    }
                }
            }
        });
    }

    @Test
    void whoIsSaidToGainByAFreeChoiceDoes() {
        RandomWaves.each(19, input -> {
            for (var choice : HiringWave.run(input).freeChoices(5)) {
                var after = run(input.with(choice.asked(), one -> one.signed(choice.empty())));
                for (var one : after.people()) {
                    if (one.person().equals(choice.gains()) && one.standing() != Standing.PLACED) {
                        throw new AssertionError(choice + " in\n" + WaveText.write(input));
                    }
                }
            }
        });
    }

    @Test
    void noFreeChoiceThatWouldHelpIsOverlooked() {
        RandomWaves.each(20, input -> {
            var wave = HiringWave.run(input);
            var before = wave.outcome();
            var expected = new ArrayList<String>();
            for (var empty : before.empty()) {
                for (var i = 0; i < before.people().size(); i++) {
                    var one = before.people().get(i);
                    var there = new WavePlacement(one.person(), Standing.PLACED, null, empty.places(), 1);
                    var suitsLess =
                            truly(input, i, there) < Long.MAX_VALUE && truly(input, i, there) > truly(input, i, one);
                    if (one.standing() == Standing.PLACED && suitsLess && helps(input, before, one, there)) {
                        expected.add(empty.places() + " " + one.person());
                    }
                }
            }
            var found = wave.freeChoices(Integer.MAX_VALUE).stream()
                    .map(choice -> choice.empty() + " " + choice.asked())
                    .toList();
            if (!found.equals(expected)) {
                throw new AssertionError(found + " instead of " + expected + " in\n" + WaveText.write(input));
            }
        });
    }

    private static boolean helps(WaveInput input, WaveOutcome before, WavePlacement one, WavePlacement there) {
        var after = run(input.after(List.of(), Map.of(one.person(), Objects.requireNonNull(there.places()))));
        for (var i = 0; i < before.people().size(); i++) {
            if (!before.people().get(i).hasPlace() && after.people().get(i).hasPlace()) {
                return true;
            }
        }
        return false;
    }

    private static WaveOutcome run(WaveInput input) {
        return HiringWave.run(input).outcome();
    }

    private static void assertNoEnvy(WaveInput input) {
        if (envy(input, false)) {
            throw new AssertionError("envy in\n" + WaveText.write(input));
        }
    }

    /** True when somebody would rather have the place of who came later. */
    private static boolean envy(WaveInput input, boolean alsoContracts) {
        var people = run(input).people();
        for (var i = 0; i < people.size(); i++) {
            if (people.get(i).standing() == Standing.HELD) {
                continue;
            }
            for (var later = i + 1; later < people.size(); later++) {
                var theirs = people.get(later);
                if ((alsoContracts || theirs.standing() == Standing.PLACED)
                        && truly(input, i, theirs) < truly(input, i, people.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How dear a place is to somebody by what they really said, the lower the dearer; the same number for what does not suit and for none. */
    private static long truly(WaveInput input, int person, WavePlacement place) {
        for (var one : input.places()) {
            if (one.id().equals(place.places())) {
                var dear = ByBruteForce.classOf(input.people().get(person), one);
                return dear == null ? Long.MAX_VALUE : dear.rank() * 10_000L + dear.distance();
            }
        }
        return Long.MAX_VALUE;
    }

    private static void assertSame(WaveInput input, WavePlacement before, WavePlacement after) {
        if (!before.person().equals(after.person())
                || before.standing() != after.standing()
                || !Objects.equals(before.given(), after.given())) {
            throw new AssertionError(before + " became " + after + " in\n" + WaveText.write(input));
        }
    }

    private static void assertNotWorse(WaveInput input, int person, WavePlacement before, WavePlacement after) {
        if (before.standing() != Standing.HELD && truly(input, person, after) > truly(input, person, before)) {
            throw new AssertionError(before + " became " + after + " in\n" + WaveText.write(input));
        }
    }
}
