package fr.declic.planning.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** On an instance made up here: two people, one week, early and late shifts. */
class ReadingAShiftSchedulingFileTest {

    private static final String INSTANCE = """
            SECTION_HORIZON
            # in days, from a Monday
            7

            SECTION_SHIFTS
            # ShiftID, Length in mins, Shifts which cannot follow this shift | separated
            E,480,
            L,450,E

            SECTION_STAFF
            # ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends
            A,E=5|L=2,2400,960,3,2,2,1
            B,E=0|L=7,2400,0,7,1,1,0

            SECTION_DAYS_OFF
            # EmployeeID, DayIndexes
            A,0,1

            SECTION_SHIFT_ON_REQUESTS
            # EmployeeID, Day, ShiftID, Weight
            A,2,E,4

            SECTION_SHIFT_OFF_REQUESTS
            # EmployeeID, Day, ShiftID, Weight
            B,3,L,2

            SECTION_COVER
            # Day, ShiftID, Requirement, Weight for under, Weight for over
            2,E,1,100,1
            3,L,1,100,1
            6,L,1,100,1
            """;

    private final RosterProblem problem =
            ShiftSchedulingFile.of(INSTANCE.lines().toList());

    @Test
    void everySectionIsRead() {
        assertThat(problem.slots()).isEqualTo(7);
        assertThat(problem.duties()).hasSize(14);
        assertThat(problem.successions()).containsExactly(new Succession(1, 0));
        var first = problem.people().getFirst();
        assertThat(first.absent()).containsExactlyInAnyOrder(0, 1);
        assertThat(first.hours()).containsExactly(new HoursWindow(0, 6, 960, 2400, 960));
        assertThat(first.pattern()).isNotNull();
        assertThat(first.preferences()).containsExactly(new Preference(4, 0, 4));
        assertThat(problem.people().getLast().can()).isEqualTo(Set.of(1));
        assertThat(problem.people().getLast().preferences()).containsExactly(new Preference(7, 2, 0));
    }

    @Test
    void itsCostIsThatOfTheFormat() {
        // nobody works: three times one person missing, one request not met; the least minutes of A are a hard rule
        var cost = new Costs(problem).of(Roster.empty(problem));
        assertThat(cost.cover()).isEqualTo(300);
        assertThat(cost.preferences()).isEqualTo(4);
    }

    @Test
    void theBestRosterIsFoundAndProved() {
        var found = new WeekSearch().propose(problem, new Effort(20, 1, 1, 0), new Stop(), progress -> {});
        assertThat(found.breaches()).isEmpty();
        // A on Wednesday and Thursday, B nowhere: only Sunday stays open, since B has no weekend and A no third day off
        // between
        assertThat(found.reached().best())
                .isEqualTo(new Costs(problem).of(found.roster()).total());
        assertThat(found.reached().gap()).isZero();
    }
}
