package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.ActivityId;
import fr.declic.employment.ContractId;
import fr.declic.followup.HomeTasks.Line;
import fr.declic.planning.WeekRequest.Change;
import fr.declic.planning.WeekRequest.Status;
import fr.declic.shell.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of the changes that were asked reaches the EBE's manager where their day begins. */
class HearingTheAnswersTest extends AtAWorkshop {

    @Autowired
    private ManagersTasks tasks;

    @Autowired
    private WeekRequestRows rows;

    @Autowired
    private MyWeekRequests mine;

    private final Holidays holidays = new Holidays();
    private final Set<LocalDate> published = new HashSet<>();
    private Workshop workshop;
    private Worked worked;

    @BeforeEach
    void aWorkshopOfTwo() {
        workshop = workshop(2);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        published.clear();
    }

    @Test
    void aRefusalStandsThereUntilItWasSeen() {
        var asked = asked(0, workshop.soon().plusDays(2));
        assertThat(waiting()).isEmpty();
        signIn(0);
        assertThat(mine.answer(asked, false)).isEmpty();
        var line = only("WEEK_DECLINED");
        assertThat(line.person()).startsWith("Amel");
        assertThat(line.news()).isTrue();
        assertThat(line.href()).isEqualTo("/equipe/planning?semaine=" + workshop.soon());
        tasks.done(line);
        assertThat(waiting()).isEmpty();
        tasks.undo(line);
        assertThat(waiting()).containsExactly(line);
    }

    @Test
    void soDoesAnAgreement() {
        settled(asked(0, workshop.soon().plusDays(2)), Status.ACCEPTED);
        assertThat(waiting()).extracting(Line::kind).containsExactly("WEEK_ACCEPTED");
    }

    @Test
    void whatTheTeamTookBackIsNoAnswer() {
        settled(asked(0, workshop.soon().plusDays(2)), Status.WITHDRAWN);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobodyOfAnotherEbeHearsOfItOrSettlesIt() {
        settled(asked(0, workshop.soon().plusDays(2)), Status.DECLINED);
        var line = only("WEEK_DECLINED");
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, UUID.randomUUID()));
        assertThat(tasks.waiting()).isEmpty();
        tasks.done(line);
        assertThat(waiting()).containsExactly(line);
    }

    @Test
    void whoHasNotAnsweredOnTheLastWorkingDayBeforeIsToBeCalled() {
        var next = nextWorkingDay(workshop.today());
        asked(0, nextWorkingDay(next));
        assertThat(waiting()).isEmpty();
        var asked = asked(1, next);
        var line = only("WEEK_UNANSWERED");
        assertThat(line.about()).anyMatch(text -> text.startsWith("06\u00a039\u00a098"));
        assertThat(line.about()).contains(Dates.plain(next));
        tasks.done(line);
        assertThat(waiting()).isEmpty();
        tasks.undo(line);
        settled(asked, Status.ACCEPTED);
        assertThat(waiting()).extracting(Line::kind).containsExactly("WEEK_ACCEPTED");
    }

    @Test
    void nobodyIsCalledForADayThatIsOver() {
        asked(0, workshop.soon().minusWeeks(1).minusDays(3));
        assertThat(waiting()).isEmpty();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (next.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || holidays.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Asks this person to be free on the morning of that day. */
    private WeekRequestId asked(int person, LocalDate day) {
        var monday = Dates.monday(day);
        if (published.add(monday)) {
            worked.published(monday);
        }
        var slot = (int) (day.toEpochDay() - monday.toEpochDay()) * 2;
        return Objects.requireNonNull(transaction.execute(status ->
                rows.add(workshop.ebe(), monday, contract(person), List.of(new Change(slot, activity(), null)))));
    }

    private void settled(WeekRequestId id, Status how) {
        boolean settled = Boolean.TRUE.equals(transaction.execute(status -> rows.settle(id, how)));
        assertThat(settled).isTrue();
    }

    private Line only(String kind) {
        var lines = waiting();
        assertThat(lines).extracting(Line::kind).containsExactly(kind);
        return lines.getFirst();
    }

    private List<Line> waiting() {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
        return tasks.waiting();
    }

    private void signIn(int person) {
        As.signIn(new SignedIn(workshop.person(person).value(), "Amel", Role.VOLUNTEER, null));
    }

    private ContractId contract(int person) {
        return new ContractId(jdbc.sql("select id from contract where volunteer_id = :person")
                .param("person", workshop.person(person).value())
                .query(UUID.class)
                .single());
    }

    private ActivityId activity() {
        return new ActivityId(jdbc.sql("select id from activity where employer_id = :ebe")
                .param("ebe", workshop.ebe().value())
                .query(UUID.class)
                .single());
    }
}
