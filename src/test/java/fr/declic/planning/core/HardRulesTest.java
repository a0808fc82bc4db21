package fr.declic.planning.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.planning.core.Breach.Kind;
import fr.declic.planning.core.SharedLimit.Counts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each hard rule by one roster that breaks it and one that nearly does. */
class HardRulesTest {

    private static final int MORNING = 0;
    private static final int AFTERNOON = 1;
    private static final int NEXT_MORNING = 2;
    private static final int SEWING = 7;
    private static final int IRONING = 8;

    @Test
    void nobodyWorksOutsideTheirHalfDays() {
        var problem = week(List.of(duty(MORNING, 8, 12), duty(AFTERNOON, 13, 17)), ada().on(MORNING));
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).isEmpty();
        assertThat(broken(problem, at(problem, 0, AFTERNOON, 1))).containsExactly(Kind.OUTSIDE_HALF_DAYS);
    }

    @Test
    void nobodyWorksWhileTheyAreAbsent() {
        var problem = week(
                List.of(duty(MORNING, 8, 12), duty(AFTERNOON, 13, 17)),
                new Person(ada().on(MORNING, AFTERNOON).worker().absentOn(Set.of(AFTERNOON))));
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).isEmpty();
        assertThat(broken(problem, at(problem, 0, AFTERNOON, 1))).containsExactly(Kind.ABSENT);
    }

    @Test
    void nobodyDoesWhatTheyNeitherKnowNorLearn() {
        var problem =
                week(List.of(duty(MORNING, 8, 12), duty(MORNING, IRONING, 8 * 60, 12 * 60, 16)), ada().on(MORNING));
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).isEmpty();
        assertThat(broken(problem, at(problem, 0, MORNING, 1))).contains(Kind.CANNOT);
    }

    @Test
    void whatIsLockedStays() {
        var locked = new Person(ada().on(MORNING, AFTERNOON).worker().holding(Map.of(MORNING, 0)));
        var problem = week(List.of(duty(MORNING, 8, 12), duty(AFTERNOON, 13, 17)), locked);
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).isEmpty();
        assertThat(broken(problem, at(problem, 0, AFTERNOON, 1))).containsExactly(Kind.LOCKED);
    }

    @Test
    void whoIsAwayIsNotHeldByALock() {
        var away = new Person(
                ada().on(MORNING).worker().holding(Map.of(MORNING, 0)).absentOn(Set.of(MORNING)));
        var problem = week(List.of(duty(MORNING, 8, 12)), away);
        assertThat(broken(problem, Roster.empty(problem))).isEmpty();
    }

    @Test
    void aWeekStaysWithinHalfAHalfDayOfTheContract() {
        var person = new Person(Worker.of(
                Set.of(MORNING, AFTERNOON, NEXT_MORNING), Set.of(SEWING), List.of(new HoursWindow(0, 3, 17, 31, 24))));
        var problem = week(
                List.of(duty(MORNING, 8, 12), duty(AFTERNOON, 13, 17), duty(NEXT_MORNING, SEWING, 1920, 1935, 1)),
                person);
        var one = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, one)).containsExactly(Kind.HOURS_SHORT);
        assertThat(broken(problem, one.with(0, NEXT_MORNING, 2))).isEmpty();
        assertThat(broken(problem, one.with(0, AFTERNOON, 1))).containsExactly(Kind.HOURS_OVER);
    }

    @Test
    void fourWeeksStayWithinAQuarterHourOfFourContracts() {
        var hours = new ContractHours(96, 14, 0, 0, 0, 1);
        assertThat(hours.window(0, 9, LabourRules.OF_2026)).isEqualTo(new HoursWindow(0, 9, 95, 97, 96));
        assertThat(new ContractHours(96, 14, 14, 0, 0, 1).window(0, 9, LabourRules.OF_2026))
                .isEqualTo(new HoursWindow(0, 9, 89, 103, 96));
        assertThat(new ContractHours(96, 14, 0, -6, 0, 1).window(0, 9, LabourRules.OF_2026))
                .isEqualTo(new HoursWindow(0, 9, 101, 103, 102));
    }

    @Test
    void anAbsenceAndAHolidayTakeTheirShareOfTheHours() {
        var hours = new ContractHours(100, 14, 21, 0, 20, 1);
        assertThat(hours.window(0, 9, LabourRules.OF_2026).aim()).isEqualTo(80);
    }

    @Test
    void partTimeNeverReachesTheLegalWeekAndNobodyExceedsIt() {
        assertThat(new ContractHours(136, 14, 21, 0, 0, 1)
                        .window(0, 9, LabourRules.OF_2026)
                        .most())
                .isEqualTo(139);
        assertThat(new ContractHours(140, 14, 21, 0, 0, 1)
                        .window(0, 9, LabourRules.OF_2026)
                        .most())
                .isEqualTo(140);
    }

    @Test
    void noMorePeopleThanThereIsRoomFor() {
        var problem = week(
                List.of(new Duty(MORNING, SEWING, 480, 720, 16, 0, Cover.of(0, 1, 1), Set.of(), false)),
                ada().on(MORNING),
                ada().on(MORNING));
        var one = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, one)).isEmpty();
        assertThat(broken(problem, one.with(1, MORNING, 0))).containsExactly(Kind.TOO_MANY);
    }

    @Test
    void aSavoirFaireThatMustBePresentIs() {
        var duty = new Duty(MORNING, SEWING, 480, 720, 16, 0, Cover.of(0, 1, 2), Set.of(3), false);
        var problem = week(
                List.of(duty),
                ada().on(MORNING),
                new Person(ada().on(MORNING).worker().knowing(Set.of(3))));
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).containsExactly(Kind.NOBODY_KNOWS);
        assertThat(broken(problem, at(problem, 0, MORNING, 0).with(1, MORNING, 0)))
                .isEmpty();
        assertThat(broken(problem, Roster.empty(problem))).isEmpty();
    }

    @Test
    void whoLearnsIsBesideSomebodyWhoKnows() {
        var learner = new Person(
                Worker.of(Set.of(MORNING), Set.of(IRONING), List.of()).learning(Set.of(SEWING)));
        var problem = week(List.of(duty(MORNING, 8, 12)), learner, ada().on(MORNING));
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).containsExactly(Kind.LEARNER_ALONE);
        assertThat(broken(problem, at(problem, 0, MORNING, 0).with(1, MORNING, 0)))
                .isEmpty();
    }

    @Test
    void aNewcomerIsBesideATutor() {
        var newcomer = new Person(ada().on(MORNING).worker().beside(Set.of(2)));
        var problem = week(List.of(duty(MORNING, 8, 12)), newcomer, ada().on(MORNING), ada().on(MORNING));
        var withSomebody = at(problem, 0, MORNING, 0).with(1, MORNING, 0);
        assertThat(broken(problem, withSomebody)).containsExactly(Kind.NO_TUTOR);
        assertThat(broken(problem, withSomebody.with(2, MORNING, 0))).isEmpty();
    }

    @Test
    void elevenHoursLieBetweenTwoDays() {
        var day = 24 * 60;
        var evening = duty(AFTERNOON, SEWING, 17 * 60, 21 * 60, 16);
        var early = duty(NEXT_MORNING, SEWING, day + 8 * 60 - 1, day + 11 * 60, 12);
        var later = duty(NEXT_MORNING, SEWING, day + 8 * 60, day + 11 * 60, 12);
        var problem = week(List.of(evening, early, later), ada().on(AFTERNOON, NEXT_MORNING));
        var roster = at(problem, 0, AFTERNOON, 0);
        assertThat(broken(problem, roster.with(0, NEXT_MORNING, 1))).containsExactly(Kind.DAILY_REST);
        assertThat(broken(problem, roster.with(0, NEXT_MORNING, 2))).isEmpty();
    }

    @Test
    void theRestBeforeTheFirstDayCountsToo() {
        var late = ada().on(MORNING).worker();
        var problem = week(
                List.of(duty(MORNING, 8, 12)),
                new Person(late.having(0, -3 * 60 + 1)),
                new Person(late.having(0, -3 * 60)));
        assertThat(broken(problem, at(problem, 0, MORNING, 0))).containsExactly(Kind.DAILY_REST);
        assertThat(broken(problem, at(problem, 1, MORNING, 0))).isEmpty();
    }

    @Test
    void thirtyFiveHoursInARowAreFreeEachWeek() {
        var days = List.of(0, 1, 2, 3, 4, 5, 6);
        var duties = days.stream()
                .map(day -> duty(day, SEWING, day * 24 * 60 + 8 * 60, day * 24 * 60 + 12 * 60, 16))
                .toList();
        var problem = RosterProblem.of(days, duties, List.of(Worker.of(Set.copyOf(days), Set.of(SEWING), List.of())));
        var roster = Roster.empty(problem);
        for (var day = 0; day < 6; day++) {
            roster = roster.with(0, day, day);
        }
        assertThat(broken(problem, roster)).isEmpty();
        assertThat(broken(problem, roster.with(0, 6, 6))).containsExactly(Kind.WEEKLY_REST);
    }

    @Test
    void aPauseComesBeforeSixHoursAreOver() {
        var morning = duty(MORNING, SEWING, 8 * 60, 12 * 60, 16);
        var problem = week(
                List.of(
                        morning,
                        duty(AFTERNOON, SEWING, 12 * 60 + 19, 15 * 60 + 19, 12),
                        duty(AFTERNOON, SEWING, 12 * 60 + 20, 15 * 60 + 20, 12),
                        duty(AFTERNOON, SEWING, 12 * 60, 14 * 60, 8)),
                ada().on(MORNING, AFTERNOON));
        var roster = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, roster.with(0, AFTERNOON, 1))).containsExactly(Kind.BREAK);
        assertThat(broken(problem, roster.with(0, AFTERNOON, 2))).isEmpty();
        assertThat(broken(problem, roster.with(0, AFTERNOON, 3))).isEmpty();
    }

    @Test
    void noDayIsLongerThanTenHours() {
        var problem = week(
                List.of(
                        duty(MORNING, SEWING, 7 * 60, 12 * 60, 20),
                        duty(AFTERNOON, SEWING, 13 * 60, 18 * 60, 20),
                        duty(AFTERNOON, SEWING, 13 * 60, 18 * 60 + 15, 21)),
                ada().on(MORNING, AFTERNOON));
        var roster = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, roster.with(0, AFTERNOON, 1))).isEmpty();
        assertThat(broken(problem, roster.with(0, AFTERNOON, 2))).containsExactly(Kind.LONG_DAY);
    }

    @Test
    void aDayOfPartTimeIsNotInterruptedForLongerThanTwoHours() {
        var duties = List.of(
                duty(MORNING, SEWING, 8 * 60, 12 * 60, 16),
                duty(AFTERNOON, SEWING, 14 * 60, 17 * 60, 12),
                duty(AFTERNOON, SEWING, 14 * 60 + 1, 17 * 60 + 1, 12));
        var part = week(duties, ada().on(MORNING, AFTERNOON));
        var roster = at(part, 0, MORNING, 0);
        assertThat(broken(part, roster.with(0, AFTERNOON, 1))).isEmpty();
        assertThat(broken(part, roster.with(0, AFTERNOON, 2))).containsExactly(Kind.INTERRUPTION);
        var full = week(duties, new Person(ada().on(MORNING, AFTERNOON).worker().fullTime()));
        assertThat(broken(full, at(full, 0, MORNING, 0).with(0, AFTERNOON, 2))).isEmpty();
    }

    @Test
    void aVanHoldsSoManyPeople() {
        var problem = week(List.of(duty(MORNING, 8, 12)), ada().on(MORNING), ada().on(MORNING))
                .with(Set.of(), List.of(new SharedLimit(Set.of(SEWING), 1, Counts.PEOPLE)));
        var one = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, one)).isEmpty();
        assertThat(broken(problem, one.with(1, MORNING, 0))).containsExactly(Kind.SHARED_LIMIT);
    }

    @Test
    void soManyActivitiesHaveAVanAtOnce() {
        var duties = List.of(duty(MORNING, 8, 12), duty(MORNING, IRONING, 480, 720, 16));
        var both = Worker.of(Set.of(MORNING), Set.of(SEWING, IRONING), List.of());
        var problem = week(duties, new Person(both), new Person(both))
                .with(Set.of(), List.of(new SharedLimit(Set.of(SEWING, IRONING), 1, Counts.ACTIVITIES)));
        var one = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, one.with(1, MORNING, 0))).isEmpty();
        assertThat(broken(problem, one.with(1, MORNING, 1))).containsExactly(Kind.SHARED_LIMIT);
    }

    @Test
    void whoAskedNotToBeTogetherIsNotAndNoAnswerTellsIt() {
        var duties = List.of(duty(MORNING, 8, 12), duty(AFTERNOON, 13, 17));
        var problem = week(duties, ada().on(MORNING, AFTERNOON), ada().on(MORNING, AFTERNOON))
                .with(Set.of(new Pair(0, 1)), List.of());
        var one = at(problem, 0, MORNING, 0);
        assertThat(broken(problem, one.with(1, AFTERNOON, 1))).isEmpty();
        assertThat(broken(problem, one.with(1, MORNING, 0))).containsExactly(Kind.APART);
        assertThat(Kind.APART.shown()).isEqualTo(Kind.SHARED_LIMIT.shown()).isEqualTo(Kind.DAILY_REST.shown());
    }

    private record Person(Worker worker) {

        Person on(Integer... slots) {
            return new Person(Worker.of(Set.of(slots), worker.can(), worker.hours()));
        }
    }

    private static Person ada() {
        return new Person(Worker.of(Set.of(), Set.of(SEWING), List.of()));
    }

    private static Duty duty(int slot, int fromHour, int toHour) {
        var day = slot / 2 * 24 * 60;
        return duty(slot, SEWING, day + fromHour * 60, day + toHour * 60, (toHour - fromHour) * 4);
    }

    private static Duty duty(int slot, int activity, int start, int end, int length) {
        return new Duty(slot, activity, start, end, length, 0, Cover.of(0, 1, 9), Set.of(), false);
    }

    private static RosterProblem week(List<Duty> duties, Person... people) {
        return RosterProblem.of(
                List.of(0, 0, 1, 1),
                duties,
                List.of(people).stream().map(Person::worker).toList());
    }

    private static Roster at(RosterProblem problem, int person, int slot, int duty) {
        return Roster.empty(problem).with(person, slot, duty);
    }

    private static List<Kind> broken(RosterProblem problem, Roster roster) {
        return new Rules(problem).breaches(roster).stream().map(Breach::kind).toList();
    }
}
