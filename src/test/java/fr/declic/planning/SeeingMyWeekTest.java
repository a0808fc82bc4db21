package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.EndReason;
import fr.declic.matching.Ironing;
import fr.declic.planning.MyWeeks.Closed;
import fr.declic.planning.MyWeeks.Week;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's own weeks: when they work, and when their EBE is closed. */
class SeeingMyWeekTest extends AtAWorkshop {

    @Autowired
    private MyWeeks mine;

    @Autowired
    private PublishedWeeks published;

    @Autowired
    private Closures closures;

    private Workshop workshop;
    private Worked worked;
    private LocalDate soon;

    @BeforeEach
    void aWorkshop() {
        workshop = workshop(1);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        soon = workshop.soon();
    }

    @Test
    void aClosedDayStandsWithItsReasonInsteadOfTheWork() {
        worked.published(soon);
        close(workshop.ebe(), soon.plusDays(3));
        assertThat(weeks()).singleElement().satisfies(week -> {
            assertThat(week.monday()).isEqualTo(soon);
            assertThat(week.closed()).contains(new Closed(soon.plusDays(3), "Inventaire"));
            assertThat(week.work())
                    .extracting(MyWeeks.Entry::halfDay)
                    .contains(HalfDay.FRIDAY_MORNING)
                    .doesNotContain(HalfDay.THURSDAY_MORNING);
        });
    }

    @Test
    void afterTheLastDayOfTheContractThereIsNoWork() {
        worked.published(soon);
        assertThat(weeks().getFirst().work()).hasSizeGreaterThan(2);
        As.coordinator("Samir");
        assertThat(contracts.end(contract(), soon.plusDays(1), EndReason.RESIGNATION, false))
                .isEmpty();
        assertThat(weeks().getFirst().work())
                .extracting(MyWeeks.Entry::halfDay)
                .containsExactly(HalfDay.MONDAY_MORNING, HalfDay.TUESDAY_MORNING);
    }

    private ContractId contract() {
        return transaction.execute(status -> jdbc.sql("select id from contract where volunteer_id = :person")
                .param("person", workshop.person(0).value())
                .query((row, number) -> new ContractId(row.getObject("id", UUID.class)))
                .single());
    }

    @Test
    void daysOfAnotherEbeAndOfAnUnpublishedWeekAreNotShown() {
        worked.published(soon);
        var other = workshop(1);
        close(other.ebe(), soon.plusDays(3));
        close(workshop.ebe(), soon.plusWeeks(1));
        assertThat(weeks()).singleElement().satisfies(week -> assertThat(week.closed())
                .extracting(Closed::reason)
                .doesNotContain("Inventaire"));
    }

    @Test
    void aSaturdayIsShownToWhoeverMayWorkOnOneOnly() {
        worked.published(soon);
        close(workshop.ebe(), soon.plusDays(5));
        assertThat(weeks().getFirst().closed()).extracting(Closed::day).doesNotContain(soon.plusDays(5));
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set half_days = half_days | (1 << 10) where id = :person")
                        .param("person", workshop.person(0).value())
                        .update());
        assertThat(weeks().getFirst().closed()).extracting(Closed::day).contains(soon.plusDays(5));
    }

    @Test
    void aPublicHolidayIsClosedWithoutAReason() {
        var holidays = new Holidays();
        var holiday = soon.datesUntil(soon.plusYears(1))
                .filter(holidays::contains)
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .findFirst()
                .orElseThrow();
        var monday = Dates.monday(holiday);
        worked.published(monday);
        // the EBE is closed that week anyway, which makes it no other day
        close(workshop.ebe(), holiday);
        var closed = transaction.execute(status ->
                published.of(workshop.person(0).value(), monday).getFirst().closed());
        assertThat(closed).contains(new ClosedDay(holiday, null, "holiday"));
        assertThat(closed).extracting(ClosedDay::day).doesNotHaveDuplicates();
    }

    @Test
    void aPublishedWeekWithoutWorkIsAWeekToo() {
        worked.published(soon);
        worked.leftOut(0, soon);
        assertThat(weeks()).singleElement().satisfies(week -> assertThat(week.work())
                .isEmpty());
    }

    @Test
    void nothingPublishedIsSaidAndNobodyElseIsTold() {
        assertThat(weeks()).isEmpty();
        As.coordinator("Samir");
        var listed = new Ironing(activities, entities, transaction).listed("Bruno", Ironing.suits());
        signIn(listed.value());
        assertThat(mine.weeks()).isEmpty();
    }

    private List<Week> weeks() {
        signIn(workshop.person(0).value());
        return mine.weeks().orElseThrow();
    }

    private static void signIn(UUID person) {
        As.signIn(new SignedIn(person, "Amel", Role.VOLUNTEER, null));
    }

    private void close(EmployerId ebe, LocalDate day) {
        As.coordinator("Samir");
        assertThat(closures.close(ebe, new Closure(ClosureId.create(), day, day, "Inventaire")))
                .isEmpty();
    }
}
