package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.NeedsSheet.Period;
import fr.declic.planning.core.HoursWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far one week may be from the contract, by what the weeks still to be published can even out. */
class EveningOutFourWeeksTest extends AtAWorkshop {

    private static final HalfDayHours FOUR_HOURS = new HalfDayHours(8 * 60, 12 * 60);
    private static final HalfDayHours ONE_HOUR = new HalfDayHours(11 * 60, 12 * 60);

    @Autowired
    private Planning planning;

    @Autowired
    private ActivityNeeds needs;

    @Autowired
    private Closures closures;

    private Workshop workshop;
    private LocalDate third;
    private LocalDate last;

    @BeforeEach
    void fourWeeksThatNobodyHasBegun() {
        workshop = workshop(1, Workshop.THREE_MORNINGS);
        third = FourWeeks.first(workshop.today()).plusWeeks(6);
        last = third.plusWeeks(1);
    }

    @Test
    void aWeekIsWithinHalfAUsualHalfDayWhereNobodySaidOtherwise() {
        assertThat(slack(window(third))).isEqualTo(7);
        assertThat(slack(window(last))).isEqualTo(1);
    }

    @Test
    void anActivitysOwnHalfDayIsTheOneThatCounts() {
        settle(FOUR_HOURS);
        assertThat(slack(window(third))).isEqualTo(8);
        assertThat(slack(window(last))).isEqualTo(1);
    }

    @Test
    void aHalfDayThatNobodyHereMayWorkDoesNot() {
        settle(FOUR_HOURS);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set half_days = 1 << 9 where id = :person")
                        .param("person", workshop.person(0).value())
                        .update());
        assertThat(slack(window(third))).isEqualTo(7);
    }

    @Test
    void aWeekToComeThatIsClosedEvensNothingOut() {
        close(last, last.plusDays(6));
        assertThat(slack(window(third))).isEqualTo(1);
    }

    @Test
    void aWeekToComeWithOneClosedDayStillDoes() {
        close(last, last);
        assertThat(slack(window(third))).isEqualTo(7);
    }

    @Test
    void aWeekToComeEvensOutHalfOfItsOwnHalfDay() {
        signInTheManager();
        var period = new Period(UUID.randomUUID(), last, last.plusDays(6), mornings(ONE_HOUR));
        assertThat(needs.save(sheet(), period)).isEmpty();
        assertThat(slack(window(third))).isEqualTo(3);
        assertThat(slack(window(third.minusWeeks(1)))).isEqualTo(7);
    }

    private static int slack(HoursWindow window) {
        return window.most() - window.aim();
    }

    private HoursWindow window(LocalDate monday) {
        As.coordinator("Samir");
        return planning.week(workshop.ebe(), monday)
                .problem()
                .people()
                .getFirst()
                .hours()
                .getFirst();
    }

    private void close(LocalDate from, LocalDate to) {
        As.coordinator("Samir");
        assertThat(closures.close(workshop.ebe(), new Closure(ClosureId.create(), from, to, "Congés")))
                .isEmpty();
    }

    private void settle(HalfDayHours hours) {
        signInTheManager();
        assertThat(needs.save(sheet(), mornings(hours), Set.of())).isEmpty();
    }

    private NeedsSheet sheet() {
        return needs.sheet(needs.activities().getFirst().id()).orElseThrow();
    }

    private static List<Need> mornings(HalfDayHours hours) {
        return WeekPlan.HALF_DAYS.stream()
                .filter(half -> half.isMorning())
                .map(half -> new Need(half, hours, 1, 1, 3))
                .toList();
    }

    private void signInTheManager() {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
    }
}
