package fr.declic.matching.wave;

import static fr.declic.matching.wave.WaveSketch.anything;
import static fr.declic.matching.wave.WaveSketch.opening;
import static fr.declic.matching.wave.WaveSketch.person;
import static fr.declic.matching.wave.WaveSketch.places;
import static fr.declic.matching.wave.WaveSketch.volunteer;
import static fr.declic.matching.wave.WaveSketch.wave;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.matching.wave.WaveOutcome.EmptyPlaces;
import fr.declic.matching.wave.WavePlacement.Standing;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoingDownTheListTest {

    private static final int NONE = 0;

    @Test
    void theFirstInTheListHasWhatBothWish() {
        var outcome = run(List.of(places(1, "couture", 1)), person(1, "couture"), person(2, "couture"));
        assertThat(outcome.people().getFirst().places()).isEqualTo(opening(1));
        assertThat(outcome.people().getLast().standing()).isEqualTo(Standing.WITHOUT);
    }

    @Test
    void anEarlierPersonMovesInsideTheirClassForALaterOne() {
        // both places are the same to the first, who would have the lower number; the second can have only that one
        assertThat(placesOf(run(
                        List.of(places(1, "couture", 1), places(2, "couture", 1, 17, 20)),
                        person(1, "couture"),
                        person(2, "couture").withHours(WeeklyHours.ofHours(10), WeeklyHours.ofHours(16)))))
                .containsExactly(2, 1);
    }

    @Test
    void nobodyMovesToALowerClassForALaterOne() {
        var outcome = run(
                List.of(places(1, "couture", 1), places(2, "cuisine", 1)),
                person(1, "couture", "cuisine"),
                person(2, "couture"));
        assertThat(placesOf(outcome)).containsExactly(1, NONE);
        assertThat(outcome.empty()).containsExactly(new EmptyPlaces(opening(2), 1));
    }

    @Test
    void hoursNearerToTheWishComeBeforeTheNumber() {
        var outcome =
                run(List.of(places(1, "couture", 1, 10, 18), places(2, "couture", 1, 10, 19)), person(1, "couture"));
        assertThat(outcome.people().getFirst().places()).isEqualTo(opening(2));
        assertThat(outcome.people().getFirst().given()).isEqualTo(new WaveClass(1, 4));
    }

    @Test
    void theRankOfTheActivityComesBeforeTheHours() {
        assertThat(placesOf(run(
                        List.of(places(1, "cuisine", 1), places(2, "couture", 1, 10, 12)),
                        person(1, "couture", "cuisine"))))
                .containsExactly(2);
    }

    @Test
    void anActivityThatIsNotRankedIsNotGiven() {
        assertThat(placesOf(run(List.of(places(1, "cuisine", 1)), person(1, "couture"))))
                .containsExactly(NONE);
    }

    @Test
    void whateverTheActivityComesAfterTheWishes() {
        var outcome = run(
                List.of(places(1, "cuisine", 1), places(2, "couture", 1)),
                anything(1, "couture"),
                anything(2, "couture"));
        assertThat(placesOf(outcome)).containsExactly(2, 1);
        assertThat(outcome.people().getLast().given()).isEqualTo(new WaveClass(2, 0));
    }

    @Test
    void aContractHoldsItsPlaceWhateverTheOrder() {
        var outcome = run(
                List.of(places(1, "couture", 1)),
                person(1, "couture"),
                person(2, "cuisine").signed(opening(1)));
        assertThat(outcome.people().getFirst().hasPlace()).isFalse();
        assertThat(outcome.people().getLast().standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void placesThatAreAlikeAreNumberedInTheListsOrder() {
        var outcome = run(
                List.of(places(1, "couture", 3)),
                person(1, "couture"),
                person(2, "couture"),
                person(3, "cuisine").signed(opening(1)));
        assertThat(outcome.people()).extracting(WavePlacement::number).containsExactly(2, 3, 1);
    }

    @Test
    void aRefusalRunsTheRuleAgainAndAsksWhoCameEarlierFirst() {
        var input = wave(
                List.of(places(1, "couture", 1), places(2, "cuisine", 1)),
                person(1, "couture"),
                person(2, "couture", "cuisine"),
                person(3, "couture", "cuisine"));
        var before = HiringWave.run(input).outcome();
        assertThat(placesOf(before)).containsExactly(1, 2, NONE);
        var after = HiringWave.run(input.after(List.of(new WaveInput.Refused(volunteer(1), opening(1))), Map.of()))
                .outcome();
        assertThat(placesOf(after)).containsExactly(NONE, 1, 2);
        var comparison = WaveComparison.between(before, after);
        assertThat(comparison.better())
                .extracting(move -> move.after().person())
                .containsExactly(volunteer(2), volunteer(3));
        assertThat(comparison.worse()).extracting(move -> move.after().person()).containsExactly(volunteer(1));
    }

    @Test
    void whatIsSignedStaysWhenSomebodyElseRefuses() {
        var input = wave(
                List.of(places(1, "couture", 1), places(2, "cuisine", 1)),
                person(1, "couture"),
                person(2, "couture", "cuisine"),
                person(3, "couture", "cuisine"));
        var after = HiringWave.run(input.after(
                        List.of(new WaveInput.Refused(volunteer(1), opening(1))), Map.of(volunteer(2), opening(2))))
                .outcome();
        assertThat(placesOf(after)).containsExactly(NONE, 2, 1);
    }

    @Test
    void anEmptyPlaceThatAnEarlierPersonMightChooseIsShown() {
        var input = wave(
                List.of(places(1, "couture", 1), places(2, "cuisine", 1)),
                person(1, "couture", "cuisine"),
                person(2, "couture"));
        assertThat(HiringWave.run(input).freeChoices(10))
                .containsExactly(new FreeChoice(
                        opening(2), volunteer(1), new WaveClass(1, 0), new WaveClass(2, 0), volunteer(2)));
    }

    @Test
    void aChoiceOutOfOrderShowsWhomItPasses() {
        var wave = HiringWave.run(wave(
                List.of(places(1, "couture", 2), places(2, "cuisine", 1)),
                person(1, "couture", "cuisine"),
                person(2, "cuisine"),
                person(3, "repassage"),
                person(4, "cuisine"),
                person(5, "cuisine")));
        assertThat(wave.passedOver(volunteer(5), opening(2))).containsExactly(volunteer(4));
        assertThat(wave.passedOver(volunteer(4), opening(2))).isEmpty();
    }

    @Test
    void anEmptyPlaceThatHelpsNobodyIsNot() {
        var input = wave(
                List.of(places(1, "couture", 1), places(2, "cuisine", 1)),
                person(1, "couture", "cuisine"),
                person(2, "repassage"));
        assertThat(HiringWave.run(input).freeChoices(10)).isEmpty();
    }

    private static WaveOutcome run(List<WavePlaces> places, WavePerson... people) {
        return HiringWave.run(wave(places, people)).outcome();
    }

    /** By the number they were sketched with. */
    private static List<Integer> placesOf(WaveOutcome outcome) {
        return outcome.people().stream()
                .map(one -> {
                    var places = one.places();
                    return places == null ? NONE : (int) places.value().getLeastSignificantBits();
                })
                .toList();
    }
}
