package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Days on which an EBE is closed: nobody is planned, nobody owes their hours. */
class ClosingDaysTest extends AtAWorkshop {

    private static final int THURSDAY_MORNING = WeekPlan.HALF_DAYS.indexOf(HalfDay.THURSDAY_MORNING);
    private static final int FRIDAY_MORNING = WeekPlan.HALF_DAYS.indexOf(HalfDay.FRIDAY_MORNING);

    @Autowired
    private Planning planning;

    @Autowired
    private Closures closures;

    private Workshop workshop;
    private LocalDate monday;
    private LocalDate thursday;

    @BeforeEach
    void aWorkshop() {
        workshop = workshop(2);
        monday = workshop.later();
        thursday = monday.plusDays(3);
    }

    @Test
    void nobodyIsPlannedAndTheHoursCountAsDone() {
        close(thursday, thursday);
        var plan = week();
        assertThat(plan.problem().dutiesOf(THURSDAY_MORNING)).isEmpty();
        assertThat(plan.problem().dutiesOf(FRIDAY_MORNING)).isNotEmpty();
        assertThat(plan.people().getFirst().excused()).isEqualTo(14);
        assertThat(plan.problem().people().getFirst().hours().getFirst().aim()).isEqualTo(56);
    }

    @Test
    void aWeekClosedFromEndToEndOwesNothing() {
        close(monday, monday.plusDays(6));
        var plan = week();
        assertThat(plan.problem().duties()).isEmpty();
        assertThat(plan.problem().people().getFirst().hours().getFirst().most()).isLessThanOrEqualTo(7);
        assertThat(plan.verdict().isFavourable()).isTrue();
        assertThat(planning.week(workshop.ebe(), monday.plusWeeks(1))
                        .people()
                        .getFirst()
                        .excused())
                .isZero();
    }

    @Test
    void whoWasToldToWorkThenIsToldAndNobodyElse() {
        publish();
        var before = messages();
        close(thursday, thursday);
        assertThat(messages()).isEqualTo(before + 2);
        var plan = week();
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.told().at(0, THURSDAY_MORNING)).isEqualTo(Roster.FREE);
        assertThat(plan.told().at(0, FRIDAY_MORNING)).isNotEqualTo(Roster.FREE);
        close(monday.plusDays(5), monday.plusDays(5));
        assertThat(messages()).isEqualTo(before + 2);
    }

    @Test
    void whoSawTheWeekBeforeMustLookAgain() {
        publish();
        var seen = week();
        close(thursday, thursday);
        assertThat(planning.keep(seen, seen.roster())).contains(PlanningRefusal.CHANGED_MEANWHILE);
    }

    @RepeatedTest(TIMES)
    void aWeekPublishedWhileItsDaysCloseTellsNobodyToWorkThen(TerritoryId territory) throws Exception {
        var plan = prepared();
        AtOnce.both(
                territory,
                () -> planning.publish(plan),
                () -> closures.close(workshop.ebe(), closure(thursday, thursday)));
        int toldToWork = transaction.execute(status -> jdbc.sql("""
                        select count(*) from published_half_day
                        where employer_id = :employer and monday = :monday and half_day = :slot
                        """)
                .param("employer", workshop.ebe().value())
                .param("monday", monday)
                .param("slot", THURSDAY_MORNING)
                .query(Integer.class)
                .single());
        assertThat(toldToWork).isZero();
    }

    @Test
    void daysThatAreOpenedAgainArePlannedAgain() {
        var id = close(thursday, thursday);
        assertThat(closures.reopen(workshop.ebe(), id)).isEmpty();
        assertThat(week().problem().dutiesOf(THURSDAY_MORNING)).isNotEmpty();
        assertThat(closures.toCome(workshop.ebe())).isEmpty();
        assertThat(closures.reopen(workshop.ebe(), id)).contains(PlanningRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void aDayThatIsOverIsNotClosed() {
        var today = workshop.today();
        assertThat(closures.close(workshop.ebe(), closure(today.minusDays(1), today)))
                .contains(PlanningRefusal.TOO_LATE);
        assertThat(closures.close(workshop.ebe(), closure(today, today))).isEmpty();
    }

    @Test
    void theSameClosureSentTwiceIsOne() {
        var closure = closure(thursday, thursday);
        closures.close(workshop.ebe(), closure);
        closures.close(workshop.ebe(), closure);
        assertThat(closures.toCome(workshop.ebe())).containsExactly(closure);
    }

    @Test
    void aClosedDayIsNoWorkingDayOfTheNotice() {
        var before = week().firstFreeDay();
        close(workshop.today().plusDays(1), workshop.today().plusDays(7));
        assertThat(week().firstFreeDay()).isAfter(before);
    }

    @Test
    void anotherEbeStaysOpenAndItsManagerClosesNothingHere() {
        var other = workshop(1);
        close(thursday, thursday);
        assertThat(planning.week(other.ebe(), monday).problem().dutiesOf(THURSDAY_MORNING))
                .isNotEmpty();
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, other.ebe().value()));
        assertThatThrownBy(() -> closures.close(workshop.ebe(), closure(thursday, thursday)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(closures.close(other.ebe(), closure(thursday, thursday))).isEmpty();
    }

    private ClosureId close(LocalDate from, LocalDate to) {
        var closure = closure(from, to);
        assertThat(closures.close(workshop.ebe(), closure)).isEmpty();
        return closure.id();
    }

    private static Closure closure(LocalDate from, LocalDate to) {
        return new Closure(ClosureId.create(), from, to, "Inventaire");
    }

    private WeekPlan week() {
        return planning.week(workshop.ebe(), monday);
    }

    private void publish() {
        assertThat(planning.publish(prepared())).isEmpty();
    }

    private WeekPlan prepared() {
        var plan = week();
        var found = new WeekSearch().propose(plan.problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {});
        assertThat(planning.keep(plan, found.roster())).isEmpty();
        return week();
    }

    private int messages() {
        return transaction.execute(status -> jdbc.sql("""
                        select count(*) from outbox_message where event_key like 'week:%'
                        and about in (select volunteer_id from contract where employer_id = :employer)
                        """)
                .param("employer", workshop.ebe().value())
                .query(Integer.class)
                .single());
    }
}
