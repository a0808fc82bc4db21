package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.NeedsSheet.Period;
import fr.declic.planning.core.Cover;
import fr.declic.planning.core.Duty;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** For some days an activity needs something else than usual. */
class NeedsOfAPeriodTest extends AtAWorkshop {

    private static final HalfDayHours NINE_TO_NOON = new HalfDayHours(9 * 60, 12 * 60);
    private static final int MONDAY_MORNING = WeekPlan.HALF_DAYS.indexOf(HalfDay.MONDAY_MORNING);
    private static final int TUESDAY_AFTERNOON = WeekPlan.HALF_DAYS.indexOf(HalfDay.TUESDAY_AFTERNOON);

    @Autowired
    private Planning planning;

    @Autowired
    private ActivityNeeds needs;

    @Autowired
    private HoursDone hours;

    private Workshop workshop;
    private LocalDate monday;

    @BeforeEach
    void aWorkshop() {
        workshop = workshop(1);
        monday = workshop.later();
        while (hasHoliday(monday.minusWeeks(1), monday.plusWeeks(2))) {
            monday = monday.plusWeeks(1);
        }
        signInTheManager();
    }

    @Test
    void itsNeedsHoldAloneOnItsDaysAndNowhereElse() {
        usually(new Need(HalfDay.MONDAY_MORNING, NINE_TO_NOON, 1, 1, 1));
        assertThat(save(period(monday, monday.plusDays(6), new Need(HalfDay.TUESDAY_AFTERNOON, NINE_TO_NOON, 1, 2, 3))))
                .isEmpty();
        assertThat(duties(monday)).singleElement().satisfies(duty -> {
            assertThat(duty.slot()).isEqualTo(TUESDAY_AFTERNOON);
            assertThat(duty.cover()).isEqualTo(Cover.of(1, 2, 3));
        });
        assertThat(duties(monday.plusWeeks(1))).extracting(Duty::slot).containsExactly(MONDAY_MORNING);
        assertThat(duties(monday.minusWeeks(1))).extracting(Duty::slot).containsExactly(MONDAY_MORNING);
    }

    @Test
    void itBeginsInTheMiddleOfAWeek() {
        // nothing is settled otherwise: five mornings by its places
        assertThat(save(period(monday.plusDays(1), monday.plusDays(2)))).isEmpty();
        assertThat(duties(monday)).extracting(Duty::slot).containsExactly(0, 6, 8);
    }

    @Test
    void itEndsWithItsLastDayOrNever() {
        assertThat(save(period(monday, null))).isEmpty();
        assertThat(duties(monday)).isEmpty();
        assertThat(duties(monday.plusWeeks(9))).isEmpty();
        assertThat(duties(monday.minusWeeks(1))).hasSize(5);
    }

    @Test
    void whatIsRemovedIsAsUsualAgain() {
        var period = period(monday, monday.plusDays(6));
        save(period);
        assertThat(needs.remove(sheet(), period.id())).isEmpty();
        assertThat(duties(monday)).hasSize(5);
        assertThat(needs.remove(sheet(), period.id())).contains(RulesRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void twoHaveNoDayInCommon() {
        save(period(monday, monday.plusDays(6)));
        assertThat(save(period(monday.plusDays(6), null))).contains(RulesRefusal.DAYS_TAKEN);
        assertThat(save(period(null, monday))).contains(RulesRefusal.DAYS_TAKEN);
        assertThat(save(period(monday.plusDays(7), null))).isEmpty();
        assertThat(sheet().periods()).extracting(Period::from).containsExactly(monday, monday.plusDays(7));
    }

    @Test
    void changingOneIsNoOther() {
        var period = period(monday, monday.plusDays(6));
        save(period);
        assertThat(save(new Period(
                        period.id(),
                        monday,
                        monday.plusDays(1),
                        List.of(new Need(HalfDay.MONDAY_MORNING, NINE_TO_NOON, 1, 1, 1)))))
                .isEmpty();
        assertThat(sheet().periods()).singleElement().satisfies(one -> {
            assertThat(one.until()).isEqualTo(monday.plusDays(1));
            assertThat(one.needs()).hasSize(1);
        });
    }

    @Test
    void aPeriodHasADayAtOneEndAtLeast() {
        assertThatThrownBy(() -> period(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period(monday, monday.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(period(monday, monday).until()).isEqualTo(monday);
    }

    @Test
    void itsHoursAreThoseThatAreConfirmed() {
        var worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        worked.published(worked.lastWeek());
        assertThat(planned(worked.lastWeek())).isEqualTo(Worked.MORNINGS);
        save(period(
                worked.lastWeek(),
                worked.lastWeek().plusDays(1),
                new Need(HalfDay.MONDAY_MORNING, NINE_TO_NOON, 1, 1, 1)));
        assertThat(planned(worked.lastWeek())).isEqualTo(Worked.MORNINGS - 2);
    }

    @Test
    void nobodyElseSettlesThem() {
        var seen = sheet();
        var period = period(monday, null);
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, otherEbe()));
        assertThat(needs.save(seen, period)).contains(RulesRefusal.CHANGED_MEANWHILE);
        signInTheManager();
        assertThat(sheet().periods()).isEmpty();
    }

    @RepeatedTest(TIMES)
    void ofTwoAtOnceTheSecondIsToldSo(TerritoryId territory) throws Exception {
        var seen = sheet();
        var answers = AtOnce.<Optional<RulesRefusal>>both(
                territory,
                () -> {
                    signInTheManager();
                    return needs.save(seen, period(monday, monday));
                },
                () -> {
                    signInTheManager();
                    return needs.save(seen, period(monday, monday.plusDays(1)));
                });
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(RulesRefusal.CHANGED_MEANWHILE));
        assertThat(sheet().periods()).hasSize(1);
    }

    private static boolean hasHoliday(LocalDate from, LocalDate before) {
        var holidays = new Holidays();
        return from.datesUntil(before).anyMatch(holidays::contains);
    }

    private UUID otherEbe() {
        return workshop(1).ebe().value();
    }

    private void usually(Need... usual) {
        assertThat(needs.save(sheet(), List.of(usual), Set.of())).isEmpty();
    }

    private Optional<RulesRefusal> save(Period period) {
        return needs.save(sheet(), period);
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate until, Need... needs) {
        return new Period(UUID.randomUUID(), from, until, List.of(needs));
    }

    private NeedsSheet sheet() {
        return needs.sheet(needs.activities().getFirst().id()).orElseThrow();
    }

    private List<Duty> duties(LocalDate week) {
        return planning.week(workshop.ebe(), week).problem().duties();
    }

    private @Nullable Integer planned(LocalDate week) {
        return hours.week(week).lines().getFirst().planned();
    }

    private void signInTheManager() {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
    }
}
