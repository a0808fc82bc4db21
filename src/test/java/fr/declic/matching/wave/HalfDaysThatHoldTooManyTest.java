package fr.declic.matching.wave;

import static fr.declic.matching.wave.WaveSketch.activity;
import static fr.declic.matching.wave.WaveSketch.person;
import static fr.declic.matching.wave.WaveSketch.places;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.matching.wave.ActivityLoad.OfHalfDay;
import fr.declic.matching.wave.ActivityLoad.Settlement.AddWorkstations;
import fr.declic.matching.wave.ActivityLoad.Settlement.MoveHours;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfDaysThatHoldTooManyTest {

    private static final HalfDays MONDAY = HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.MONDAY_AFTERNOON);

    @Test
    void hoursAreSpreadEvenlyOverWhatSuitsBoth() {
        var load = load(List.of(), free(1, HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.TUESDAY_MORNING)));
        assertThat(load.halfDays())
                .containsExactly(
                        new OfHalfDay(HalfDay.MONDAY_MORNING, 1, 16, null, 0),
                        new OfHalfDay(HalfDay.TUESDAY_MORNING, 1, 16, null, 0));
        assertThat(load.isExceeded()).isFalse();
        assertThat(load.settlement()).isEmpty();
    }

    @Test
    void hoursThatCanMoveSettleIt() {
        var week = HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.MONDAY_AFTERNOON, HalfDay.TUESDAY_MORNING);
        var load =
                load(List.of(new Workstations(activity(1), HalfDay.MONDAY_MORNING, 1)), free(1, MONDAY), free(2, week));
        assertThat(load.isExceeded()).isTrue();
        assertThat(load.settlement())
                .allSatisfy(one -> assertThat(one).isInstanceOf(MoveHours.class))
                .hasSizeBetween(1, 2);
    }

    @Test
    void aWorkstationMoreSettlesWhatCannotMove() {
        var load = load(
                List.of(
                        new Workstations(activity(1), HalfDay.MONDAY_MORNING, 1),
                        new Workstations(activity(1), HalfDay.MONDAY_AFTERNOON, 2)),
                free(1, MONDAY),
                free(2, MONDAY));
        assertThat(load.isExceeded()).isTrue();
        assertThat(load.settlement()).containsExactly(new AddWorkstations(HalfDay.MONDAY_MORNING, 1));
    }

    @Test
    void asManyPeopleAsWorkstationsAreNotTooMany() {
        var load = load(
                List.of(
                        new Workstations(activity(1), HalfDay.MONDAY_MORNING, 2),
                        new Workstations(activity(1), HalfDay.MONDAY_AFTERNOON, 2)),
                free(1, MONDAY),
                free(2, MONDAY));
        assertThat(load.isExceeded()).isFalse();
        assertThat(load.settlement()).isEmpty();
    }

    /** Eight hours a week. */
    private static WavePerson free(int number, HalfDays days) {
        return person(number, "couture")
                .withHours(WeeklyHours.ofHours(8), WeeklyHours.ofHours(8))
                .withHalfDays(days);
    }

    private static ActivityLoad load(List<Workstations> workstations, WavePerson... people) {
        var input = new WaveInput(List.of(places(1, "couture", 5, 8, 8)), List.of(people), workstations);
        return ActivityLoad.of(input, HiringWave.run(input).outcome()).getFirst();
    }
}
