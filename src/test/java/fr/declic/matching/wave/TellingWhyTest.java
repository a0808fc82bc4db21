package fr.declic.matching.wave;

import static fr.declic.matching.wave.WaveSketch.opening;
import static fr.declic.matching.wave.WaveSketch.person;
import static fr.declic.matching.wave.WaveSketch.places;
import static fr.declic.matching.wave.WaveSketch.volunteer;
import static fr.declic.matching.wave.WaveSketch.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.matching.Obstacle.NotSaidYet.Question;
import fr.declic.matching.wave.Considered.Verdict;
import fr.declic.matching.wave.WavePlacement.Standing;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TellingWhyTest {

    private static final HalfDays THREE_MORNINGS =
            HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.TUESDAY_MORNING, HalfDay.WEDNESDAY_MORNING);

    @Test
    void whatWasConsideredStandsInThePersonsOrder() {
        var told = explain(
                List.of(
                        places(1, "cuisine", 1),
                        places(2, "couture", 1),
                        places(3, "couture", 1, 30, 35),
                        places(4, "couture", 0, 16, 18),
                        places(5, "repassage", 1)),
                2,
                person(1, "couture"),
                person(2, "couture", "cuisine"));
        assertThat(told.before()).isEqualTo(1);
        assertThat(told.considered())
                .extracting(Considered::places)
                .containsExactly(opening(2), opening(4), opening(3), opening(1));
        assertThat(told.considered())
                .extracting(Considered::verdict)
                .containsExactly(Verdict.TAKEN, Verdict.TAKEN, Verdict.UNSUITABLE, Verdict.GIVEN);
        assertThat(told.considered()).extracting(Considered::earlier).containsExactly(1, 0, 0, 0);
        assertThat(told.considered().get(2).suitability().obstacles())
                .extracting(obstacle -> obstacle.reason().key())
                .containsExactly("tooManyHours");
    }

    @Test
    void halfADayMoreWouldDo() {
        var told = explain(
                List.of(places(1, "couture", 1)), 1, person(1, "couture").withHalfDays(THREE_MORNINGS));
        var change = told.nearest().getFirst();
        assertThat(change.changes())
                .containsExactly(
                        new Change.HalfDaysMore(1, new HalfDays(WaveSketch.WEEK.mask() & ~THREE_MORNINGS.mask())));
        assertThat(change.changes().getFirst().reason().numbers()).containsExactly(1);
    }

    @Test
    void anActivityThatWasNotWishedWouldDo() {
        var told = explain(List.of(places(1, "cuisine", 1)), 1, person(1, "couture"));
        assertThat(told.nearest())
                .extracting(NearestChange::changes)
                .containsExactly(List.of(new Change.WishMore("cuisine")));
    }

    @Test
    void twoHoursLessWouldDo() {
        var told = explain(
                List.of(places(1, "couture", 1, 8, 10)),
                1,
                person(1, "couture").withHours(WeeklyHours.ofHours(12), WeeklyHours.ofHours(20)));
        assertThat(told.nearest())
                .extracting(NearestChange::changes)
                .containsExactly(List.of(new Change.FewerHours(WeeklyHours.ofHours(12), WeeklyHours.ofHours(10))));
    }

    @Test
    void whatIsTakenIsNotHeldOut() {
        var told = explain(
                List.of(places(1, "couture", 1), places(2, "cuisine", 1)),
                3,
                person(1, "couture"),
                person(2, "cuisine"),
                person(3, "couture"));
        assertThat(told.nearest()).isEmpty();
    }

    @Test
    void aLimitIsNeverAskedToBeDropped() {
        var heavy = new WavePlaces(
                opening(1),
                WaveSketch.activity(1),
                "couture",
                1,
                WaveSketch.WEEK,
                WeeklyHours.ofHours(16),
                WeeklyHours.ofHours(20),
                List.of(Limit.HEAVY_LOADS),
                List.of("coudre"),
                List.of());
        assertThat(explain(List.of(heavy), 1, person(1, "couture").withLimits(List.of(Limit.HEAVY_LOADS)))
                        .nearest())
                .isEmpty();
        assertThat(explain(List.of(heavy), 1, person(1, "couture").withLimits(List.of(Limit.NOISE)))
                        .nearest())
                .extracting(NearestChange::changes)
                .containsExactly(List.of(new Change.Learn("coudre")));
    }

    @Test
    void twoChangesAreToldOnlyWhenOneWouldNotDo() {
        var both = person(1, "couture").withHalfDays(THREE_MORNINGS);
        assertThat(explain(List.of(places(1, "cuisine", 1)), 1, both).nearest())
                .extracting(NearestChange::changes)
                .containsExactly(List.of(
                        new Change.WishMore("cuisine"),
                        new Change.HalfDaysMore(1, new HalfDays(WaveSketch.WEEK.mask() & ~THREE_MORNINGS.mask()))));
        assertThat(explain(List.of(places(1, "cuisine", 1), places(2, "couture", 1)), 1, both)
                        .nearest())
                .allSatisfy(change -> assertThat(change.changes()).hasSize(1));
    }

    @Test
    void whatWasNotSaidIsToldAsAQuestion() {
        var told = explain(List.of(places(1, "couture", 1)), 1, person(1).withHours(null, null));
        assertThat(told.notSaid()).containsExactly(Question.WISHES, Question.HOURS);
    }

    @Test
    void aRefusedPlaceIsToldAsRefused() {
        var told = explain(
                List.of(places(1, "couture", 1)), 1, person(1, "couture").without(opening(1)));
        assertThat(told.considered()).extracting(Considered::verdict).containsExactly(Verdict.REFUSED);
        assertThat(told.nearest()).isEmpty();
    }

    @Test
    void nobodyIsToldOfAWaveTheyAreNotIn() {
        var wave = HiringWave.run(wave(List.of(places(1, "couture", 1)), person(1, "couture")));
        assertThatThrownBy(() -> wave.explain(volunteer(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyNearestChangeGivesAPlaceWhenTheWholeWaveIsRunAgain() {
        var changes = new AtomicInteger();
        RandomWaves.each(21, input -> {
            var wave = HiringWave.run(input);
            for (var one : wave.outcome().people()) {
                for (var nearest : wave.explain(one.person()).nearest()) {
                    changes.incrementAndGet();
                    var again = placement(input, one, nearest);
                    var given = again.given();
                    var was = one.given();
                    if (given == null || (was != null && given.rank() >= was.rank())) {
                        throw new AssertionError(nearest + " is not enough in\n" + WaveText.write(input));
                    }
                }
            }
        });
        assertThat(changes.get()).isGreaterThan(RandomWaves.WAVES / 2);
    }

    @Test
    void noSmallerChangeWasOverlooked() {
        var without = 0;
        for (var i = 0; i < 400; i++) {
            var input = RandomWaves.wave(new Random(22_000 + i), 4, 3, 2, true);
            var wave = HiringWave.run(input);
            for (var one : wave.outcome().people()) {
                if (one.standing() == Standing.WITHOUT) {
                    without++;
                    assertNothingSmaller(input, one, wave.explain(one.person()));
                }
            }
        }
        assertThat(without).isGreaterThan(200);
    }

    private static void assertNothingSmaller(WaveInput input, WavePlacement one, WaveExplanation told) {
        var person = input.people().stream()
                .filter(somebody -> somebody.id().equals(one.person()))
                .findFirst()
                .orElseThrow();
        var steps = told.nearest().stream()
                .mapToInt(nearest ->
                        nearest.changes().stream().mapToInt(Change::steps).sum())
                .min()
                .orElse(3);
        var singles = singles(person);
        for (var single : singles) {
            if (steps > 1 && run(input, single).hasPlace()) {
                throw new AssertionError(single + " is enough in\n" + WaveText.write(input));
            }
        }
        if (steps > 2) {
            for (var single : singles) {
                for (var second : singles(single)) {
                    // the same thing said otherwise twice is one change: it was tried
                    if (run(input, second).hasPlace()) {
                        throw new AssertionError(second + " is enough in\n" + WaveText.write(input));
                    }
                }
            }
        }
    }

    /** Everything that counts for one change, hours by the hour as the random waves have them. */
    private static List<WavePerson> singles(WavePerson person) {
        var singles = new ArrayList<WavePerson>();
        for (var day : RandomWaves.DAYS) {
            if (!person.halfDays().isEmpty() && !person.halfDays().contains(day)) {
                singles.add(person.withHalfDays(person.halfDays().or(HalfDays.of(day))));
            }
        }
        RandomWaves.SKILLS.forEach(skill -> singles.add(person.learning(skill)));
        for (var kind : RandomWaves.KINDS) {
            if (!person.wishes().contains(kind)) {
                singles.add(new Change.WishMore(kind).applyTo(person));
            }
        }
        var minimum = person.minimum();
        var wished = person.wished();
        if (minimum != null) {
            for (var quarters = 4; quarters < minimum.quarters(); quarters += 4) {
                singles.add(person.withHours(new WeeklyHours(quarters), wished));
            }
        }
        if (wished != null) {
            for (var quarters = wished.quarters() + 4; quarters <= 80; quarters += 4) {
                singles.add(person.withHours(minimum, new WeeklyHours(quarters)));
            }
        }
        return singles;
    }

    private static WavePlacement placement(WaveInput input, WavePlacement one, NearestChange nearest) {
        return HiringWave.run(input.with(one.person(), nearest::applyTo)).outcome().people().stream()
                .filter(again -> again.person().equals(one.person()))
                .findFirst()
                .orElseThrow();
    }

    private static WavePlacement run(WaveInput input, WavePerson person) {
        return HiringWave.run(input.with(person.id(), one -> person)).outcome().people().stream()
                .filter(again -> again.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static WaveExplanation explain(List<WavePlaces> places, int person, WavePerson... people) {
        return HiringWave.run(wave(places, people)).explain(volunteer(person));
    }
}
