package fr.declic.planning.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.planning.core.Breach.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be made known: each refusal beside what just escapes it. */
class VerdictTest {

    private static final int IRONING = 3;
    private static final int SEWING = 4;
    private static final int LENGTH = 14;
    private static final Set<Integer> MORNINGS = Set.of(0, 2, 4);

    @Test
    void hoursThatAreMissingAndCouldBeHadAreRefused() {
        var problem = week(worker(new HoursWindow(0, 5, 35, 49, 42)));
        assertThat(refused(problem, on(problem, 0, 2))).containsExactly(Kind.HOURS_SHORT);
        assertThat(Verdict.on(problem, on(problem, 0, 2, 4)).isFavourable()).isTrue();
    }

    @Test
    void hoursThatNoWeekCanGiveAreSaidAndNotRefused() {
        var problem = week(worker(new HoursWindow(0, 5, 63, 77, 70)));
        var verdict = Verdict.on(problem, on(problem, 0, 2, 4));
        assertThat(verdict.isFavourable()).isTrue();
        assertThat(verdict.unreachable()).extracting(Breach::kind).containsExactly(Kind.HOURS_SHORT);
        assertThat(refused(problem, on(problem, 0, 2))).containsExactly(Kind.HOURS_SHORT);
    }

    @Test
    void hoursForWhichNoPlaceIsLeftAreSaidAndNotRefused() {
        var window = new HoursWindow(0, 0, 14, 14, 14);
        var two = List.of(sewer(window), sewer(window));
        var one = problem(two, duty(0, SEWING, 1));
        var verdict = Verdict.on(one, Roster.empty(one).with(0, 0, 0));
        assertThat(verdict.isFavourable()).isTrue();
        assertThat(verdict.withoutRoom()).extracting(Breach::person).containsExactly(1);
        var wider = problem(two, duty(0, SEWING, 2));
        assertThat(refused(wider, Roster.empty(wider).with(0, 0, 0))).containsExactly(Kind.HOURS_SHORT);
    }

    @Test
    void aPlaceThatSomebodyElseCanMakeIsRoom() {
        var window = new HoursWindow(0, 0, 14, 14, 14);
        var both = Worker.of(Set.of(0), Set.of(SEWING, IRONING), List.of(window));
        var problem = problem(List.of(both, sewer(window)), duty(0, SEWING, 1), duty(0, IRONING, 1));
        assertThat(refused(problem, Roster.empty(problem).with(0, 0, 0))).containsExactly(Kind.HOURS_SHORT);
        var held = problem.with(0, both.holding(Map.of(0, 0)));
        assertThat(Verdict.on(held, Roster.empty(held).with(0, 0, 0)).withoutRoom())
                .hasSize(1);
    }

    @Test
    void whatOnlyTooManyHoursWouldMendIsNotRefused() {
        var problem = week(worker(new HoursWindow(0, 5, 30, 40, 35)));
        assertThat(Verdict.on(problem, on(problem, 0, 2)).isFavourable()).isTrue();
        assertThat(refused(problem, on(problem, 0, 2, 4))).containsExactly(Kind.HOURS_OVER);
    }

    @Test
    void whatNobodyMayChangeExcusesTheHoursThatAreMissing() {
        var window = new HoursWindow(0, 5, 35, 49, 42);
        var held = week(worker(window).holding(Map.of(4, Roster.FREE)));
        assertThat(Verdict.on(held, on(held, 0, 2)).isFavourable()).isTrue();
        assertThat(refused(week(worker(window)), on(held, 0, 2))).containsExactly(Kind.HOURS_SHORT);
    }

    @Test
    void aHalfDayThatIsNotTheirsIsRefused() {
        var problem = week(worker(new HoursWindow(0, 5, 35, 49, 42)));
        assertThat(refused(problem, on(problem, 0, 2, 5))).containsExactly(Kind.OUTSIDE_HALF_DAYS);
    }

    @Test
    void nobodyIsPublishedPastTheLegalWeekHoweverNearTheirHours() {
        var law = LabourRules.OF_2026;
        var hours = new ContractHours(138, LENGTH, 0, 0, 0, 1).window(0, 9, law);
        var slots = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        var worker = Worker.of(slots, Set.of(IRONING), List.of(hours));
        var problem = RosterProblem.of(
                slots.stream().sorted().map(slot -> slot / 2).toList(),
                slots.stream()
                        .sorted()
                        .map(slot -> duty(slot, slot / 2 * 1440 + (slot % 2 == 0 ? 510 : 810)))
                        .toList(),
                List.of(worker));
        assertThat(refused(problem, on(problem, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9))).containsExactly(Kind.HOURS_OVER);
        assertThat(Verdict.on(problem, on(problem, 0, 1, 2, 3, 4, 5, 6, 7, 8)).isFavourable())
                .isTrue();
    }

    private static Worker sewer(HoursWindow hours) {
        return Worker.of(Set.of(0), Set.of(SEWING), List.of(hours));
    }

    private static RosterProblem problem(List<Worker> people, Duty... duties) {
        return RosterProblem.of(List.of(0), List.of(duties), people);
    }

    private static Duty duty(int slot, int activity, int most) {
        return new Duty(slot, activity, 510, 720, LENGTH, 0, Cover.of(0, 1, most), Set.of(), false);
    }

    private static Worker worker(HoursWindow hours) {
        return Worker.of(MORNINGS, Set.of(IRONING), List.of(hours));
    }

    private static RosterProblem week(Worker worker) {
        return RosterProblem.of(
                List.of(0, 0, 1, 1, 2, 2),
                List.of(duty(0, 510), duty(2, 1950), duty(4, 3390), duty(5, 3690)),
                List.of(worker));
    }

    private static Duty duty(int slot, int start) {
        return new Duty(slot, IRONING, start, start + 210, LENGTH, 0, Cover.of(0, 1, 3), Set.of(), false);
    }

    private static Roster on(RosterProblem problem, int... slots) {
        var roster = Roster.empty(problem);
        for (var slot : slots) {
            roster = roster.with(0, slot, problem.dutiesOf(slot).findFirst().orElseThrow());
        }
        return roster;
    }

    private static List<Kind> refused(RosterProblem problem, Roster roster) {
        return Verdict.on(problem, roster).refused().stream().map(Breach::kind).toList();
    }
}
