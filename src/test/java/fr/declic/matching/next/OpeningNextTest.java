package fr.declic.matching.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.matching.SuitabilityRules;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningNextTest {

    private static final int SMALL = 3_000;
    private static final int LARGE = 30;

    @Test
    void aCandidateEmploysTheFirstItSuitsAsFarAsItsPlacesGo() {
        var alone = Neighbourhood.of("a", "b", "a", "a").with(2, 2).counted().each();
        assertThat(alone)
                .containsExactly(new Alone(0, List.of(0, 2, 3), List.of(0, 2)), new Alone(1, List.of(1), List.of(1)));
    }

    @Test
    void ofTwoThatEmployEquallyManyTheEarlierPersonDecides() {
        assertThat(Neighbourhood.of("b", "a").with(1, 1).counted().each())
                .extracting(Alone::candidate)
                .containsExactly(1, 0);
        assertThat(Neighbourhood.of("ab", "ab").with(1, 1).counted().each())
                .as("nothing tells them apart: in the order given")
                .extracting(Alone::candidate)
                .containsExactly(0, 1);
    }

    @Test
    void nobodyIsCountedTwice() {
        var both = Neighbourhood.of("ab", "ab", "b").with(10, 10).counted().together(2);
        assertThat(both.seats()).extracting(Together.Seat::person).containsExactly(0, 1, 2);
    }

    @Test
    void placesAreLimitedAndNobodyTakesTheOnlyOneThatSuitsSomebodyElse() {
        var both = Neighbourhood.of("ab", "a").with(1, 1).counted().together(2);
        assertThat(both.seats()).containsExactly(new Together.Seat(0, 1), new Together.Seat(1, 0));
        var crowded = Neighbourhood.of("a", "a", "a", "b").with(1, 2).counted().together(2);
        assertThat(crowded.seats()).extracting(Together.Seat::person).containsExactly(0, 3);
    }

    @Test
    void theTwoThatEmployMostAloneNeedNotBeTheTwoThatEmployMostTogether() {
        var counted = Neighbourhood.of("ab", "ab", "ab", "c", "c").with(3, 3, 2).counted();
        assertThat(counted.each()).extracting(Alone::candidate).containsExactly(0, 1, 2);
        assertThat(counted.together(2).candidates()).containsExactly(0, 2);
        assertThat(counted.together(2).employedIn(2)).isEqualTo(2);
    }

    @Test
    void anEarlierPersonWinsOverAnotherSetThatEmploysEquallyMany() {
        var counted = Neighbourhood.of("c", "a", "b").with(1, 1, 1).counted();
        assertThat(counted.together(2).candidates()).containsExactly(2, 0);
    }

    @Test
    void oneThatAddsNothingIsAtLeastOneThatPeopleWish() {
        var counted = Neighbourhood.of("bc", "d").with(5, 5, 5, 5).counted();
        assertThat(counted.together(3).candidates()).containsExactly(1, 2, 3);
    }

    @Test
    void whereThereAreFewerCandidatesAllOfThemAreOpened() {
        assertThat(Neighbourhood.of("a").with(1).counted().together(3).candidates())
                .containsExactly(0);
        var nothing = Neighbourhood.of("a").with().counted();
        assertThat(nothing.each()).isEmpty();
        assertThat(nothing.together(2).seats()).isEmpty();
        var counted = Neighbourhood.of("a").with(1).counted();
        assertThatThrownBy(() -> counted.together(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithTryingEverythingOnThreeThousandSmallNeighbourhoods() {
        var random = new Random(20261126);
        var crowded = 0;
        for (var round = 0; round < SMALL; round++) {
            var given = Neighbourhood.random(random, 6, 5, 3, 2);
            var many = 1 + random.nextInt(3);
            var together = given.counted().together(many);
            var best = new TryingEverything(given).of(many);
            assertThat(together.candidates()).as("round %d", round).isEqualTo(best.candidates());
            assertThat(letters(together, given)).as("round %d", round).isEqualTo(best.people());
            assertSeated(together, given);
            if (suitedBySome(together, given) > together.seats().size()) {
                crowded++;
            }
        }
        assertThat(crowded).as("places are too few in many of them").isGreaterThan(SMALL / 10);
    }

    @Test
    void agreesWithAugmentingPathsOnWholeTerritories() {
        var random = new Random(4);
        for (var round = 0; round < LARGE; round++) {
            var given = Neighbourhood.random(random, 120, 12, 4, 12);
            var together = given.counted().together(3);
            var most = IntStream.range(0, 1 << given.candidates().size())
                    .filter(set -> Integer.bitCount(set) == 3)
                    .map(set -> new Seating(given, set).count())
                    .max()
                    .orElseThrow();
            assertThat(together.seats()).hasSize(most);
            assertSeated(together, given);
        }
    }

    private static String letters(Together together, Neighbourhood given) {
        var kept = together.seats().stream().map(Together.Seat::person).collect(Collectors.toSet());
        return IntStream.range(0, given.people().size())
                .mapToObj(person -> kept.contains(person) ? "x" : "-")
                .collect(Collectors.joining());
    }

    private static long suitedBySome(Together together, Neighbourhood given) {
        return given.people().stream()
                .filter(person -> together.candidates().stream()
                        .anyMatch(one -> SuitabilityRules.suits(
                                person, given.candidates().get(one).opening())))
                .count();
    }

    /** Everybody who is counted has a place that suits them, and no activity has more people than places. */
    private static void assertSeated(Together together, Neighbourhood given) {
        assertThat(together.seats()).extracting(Together.Seat::person).doesNotHaveDuplicates();
        together.seats().forEach(seat -> assertThat(SuitabilityRules.suits(
                        given.people().get(seat.person()),
                        given.candidates().get(seat.candidate()).opening()))
                .isTrue());
        together.candidates().forEach(one -> assertThat(together.employedIn(one))
                .isLessThanOrEqualTo(given.candidates().get(one).places()));
        assertThat(together.candidates())
                .containsAll(
                        together.seats().stream().map(Together.Seat::candidate).toList());
    }

    /** A largest matching by augmenting paths: who finds every place taken asks who sits there to move. */
    private static final class Seating {

        private final Neighbourhood given;
        private final int set;
        private final int[][] sitting;
        private final int[] filled;

        Seating(Neighbourhood given, int set) {
            this.given = given;
            this.set = set;
            filled = new int[given.candidates().size()];
            sitting = given.candidates().stream()
                    .map(one -> new int[one.places()])
                    .toArray(int[][]::new);
        }

        int count() {
            return (int) IntStream.range(0, given.people().size())
                    .filter(person -> seat(person, new boolean[filled.length]))
                    .count();
        }

        private boolean seat(int person, boolean[] asked) {
            for (var one = 0; one < filled.length; one++) {
                if ((set >> one & 1) == 0
                        || asked[one]
                        || !SuitabilityRules.suits(
                                given.people().get(person),
                                given.candidates().get(one).opening())) {
                    continue;
                }
                asked[one] = true;
                if (filled[one] < sitting[one].length) {
                    sitting[one][filled[one]++] = person;
                    return true;
                }
                for (var i = 0; i < filled[one]; i++) {
                    if (seat(sitting[one][i], asked)) {
                        sitting[one][i] = person;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
