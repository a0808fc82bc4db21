package fr.declic.planning.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposingAWeekTest {

    private static final Effort SHORT = new Effort(2, 1, 3, 0.05);

    private final RosterProblem week = GeneratedWeek.of(20, 8, 5);

    @Test
    void keepsEveryHardRuleAndItsCostIsCountedTheSameTwice() {
        var found = propose(week);
        assertThat(found.breaches()).isEmpty();
        assertThat(new Rules(week).breaches(found.roster())).isEmpty();
        assertThat(new Costs(week).of(found.roster()).total())
                .isEqualTo(found.reached().best());
        assertThat(found.reached().bound()).isLessThanOrEqualTo(found.reached().best());
    }

    /** Small enough for CP-SAT to prove what is best. */
    @ParameterizedTest
    @CsvSource({"4, 2, 1", "4, 2, 2", "6, 2, 5", "4, 2, 7"})
    void whatIsBestIsBetweenTheBoundAndTheProposal(int people, int activities, int seed) {
        var small = GeneratedWeek.of(people, activities, seed);
        var proved = new CpSatSearch().propose(small, new Effort(30, 1, 1, 0), new Stop(), progress -> {});
        assertThat(proved.reached().bound()).isEqualTo(proved.reached().best());
        var found = new WeekSearch().propose(small, new Effort(1, 1, 1, 0), new Stop(), progress -> {});
        assertThat(found.reached().bound()).isLessThanOrEqualTo(proved.reached().best());
        assertThat(found.reached().best())
                .isGreaterThanOrEqualTo(proved.reached().best());
    }

    @Test
    void stoppedAtOnceItStillHasARoster() {
        var stop = new Stop();
        stop.now();
        var found = new WeekSearch().propose(week, SHORT, stop, progress -> {});
        assertThat(found.roster().people()).isEqualTo(20);
    }

    @Test
    void tellsWhereItStands() {
        var told = new ArrayList<Progress>();
        new WeekSearch().propose(week, SHORT, new Stop(), told::add);
        assertThat(told).isNotEmpty();
        assertThat(told.getLast().best()).isLessThanOrEqualTo(told.getFirst().best());
    }

    @Test
    void leavesThePublishedWeekAsItIsExceptForThoseWhoAreAway() {
        var told = propose(week).roster();
        var again = GeneratedWeek.again(week, told, 11);
        var found = propose(again).roster();
        var changed = 0;
        for (var person = 0; person < found.people(); person++) {
            for (var slot = 0; slot < again.slots(); slot++) {
                changed += found.at(person, slot) == told.at(person, slot) ? 0 : 1;
            }
        }
        assertThat(changed).isLessThan(20 * 10 / 4);
    }

    @Test
    void whatIsLockedStays() {
        var person = week.people().getFirst();
        var slot = person.slots().stream().min(Integer::compare).orElseThrow();
        var locked = week.with(0, person.holding(Map.of(slot, Roster.FREE)));
        assertThat(propose(locked).roster().at(0, slot)).isEqualTo(Roster.FREE);
    }

    @Test
    void saysWhoIsMissingAndWhyTheyAreNotThere() {
        var duty = new Duty(0, 1, 480, 720, 16, 0, Cover.of(2, 2, 3), Set.of(), false);
        var here = Worker.of(Set.of(0), Set.of(1), List.of());
        var elsewhere = Worker.of(Set.of(1), Set.of(1), List.of());
        var away = here.absentOn(Set.of(0));
        var unable = Worker.of(Set.of(0), Set.of(2), List.of());
        var problem = RosterProblem.of(List.of(0, 0), List.of(duty), List.of(here, elsewhere, away, unable));
        var unmet = Unmet.in(problem, Roster.empty(problem).with(0, 0, 0));
        assertThat(unmet)
                .containsExactly(new Unmet(
                        0,
                        1,
                        List.of(
                                new Unmet.Why(1, Unmet.Reason.OTHER_HALF_DAYS),
                                new Unmet.Why(2, Unmet.Reason.ABSENT))));
    }

    @Test
    void anAbsenceGivesAtMostThreeRepairsTheLeastChangeFirst() {
        var sewing = new Duty(0, 1, 480, 720, 16, 0, Cover.of(1, 1, 3), Set.of(), false);
        var ironing = new Duty(0, 2, 480, 720, 16, 0, Cover.of(1, 2, 3), Set.of(), false);
        var both = Worker.of(Set.of(0), Set.of(1, 2), List.of());
        var problem =
                RosterProblem.of(List.of(0), List.of(sewing, ironing), List.of(both, both, both, both, both, both));
        var roster = Roster.empty(problem).with(0, 0, 0).with(1, 0, 1).with(2, 0, 1);
        var repairs = Repair.of(problem, roster, 0, Set.of(0));
        assertThat(repairs).hasSize(3);
        assertThat(repairs.getFirst().moves()).containsExactly(new Move(1, 0, 1, 0));
        assertThat(repairs.getLast().moves().getFirst().keepsTheHalfDay()).isFalse();
    }

    @Test
    void whoCannotBeSparedDoesNotStandIn() {
        var sewing = new Duty(0, 1, 480, 720, 16, 0, Cover.of(1, 1, 3), Set.of(), false);
        var ironing = new Duty(0, 2, 480, 720, 16, 0, Cover.of(1, 1, 3), Set.of(), false);
        var both = Worker.of(Set.of(0), Set.of(1, 2), List.of());
        var problem = RosterProblem.of(List.of(0), List.of(sewing, ironing), List.of(both, both));
        var repairs = Repair.of(problem, Roster.empty(problem).with(0, 0, 0).with(1, 0, 1), 0, Set.of(0));
        assertThat(repairs).hasSize(1);
        assertThat(repairs.getFirst().left()).containsExactly(0);
    }

    @Test
    void movingSomebodyByHandSaysAtOnceWhatItDoes() {
        var sewing = new Duty(0, 1, 480, 720, 16, 0, Cover.of(1, 1, 3), Set.of(), false);
        var ironing = new Duty(0, 2, 480, 720, 16, 0, Cover.of(1, 1, 1), Set.of(), false);
        var both = Worker.of(Set.of(0), Set.of(1, 2), List.of(new HoursWindow(0, 0, 0, 16, 16)));
        var problem = RosterProblem.of(List.of(0), List.of(sewing, ironing), List.of(both, both));
        var one = Roster.empty(problem).with(0, 0, 0);
        var moved = Consequences.of(problem, one, 0, 0, 1);
        assertThat(moved.broken()).isEmpty();
        assertThat(moved.shorter()).containsExactly(0);
        assertThat(moved.better()).containsExactly(1);
        assertThat(moved.worked()).containsExactly(16);
        var crowded = Consequences.of(problem, one.with(1, 0, 1), 0, 0, 1);
        assertThat(crowded.broken()).extracting(Breach::kind).containsExactly(Breach.Kind.TOO_MANY);
    }

    private static Proposal propose(RosterProblem problem) {
        return new WeekSearch().propose(problem, SHORT, new Stop(), progress -> {});
    }
}
