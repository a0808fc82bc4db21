package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.followup.HomeTasks.Line;
import fr.declic.matching.Ironing;
import fr.declic.planning.MyHours.Doubt;
import fr.declic.planning.MyHours.Week;
import fr.declic.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a person reads of their confirmed hours, and what becomes of «ces heures ne sont pas justes». */
class DoubtingMyHoursTest extends AtAWorkshop {

    @Autowired
    private MyHours mine;

    @Autowired
    private HoursDone hours;

    @Autowired
    private ManagersTasks tasks;

    private Workshop workshop;
    private LocalDate monday;

    @BeforeEach
    void aWeekThatIsOver() {
        workshop = workshop(2);
        var worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        monday = worked.lastWeek();
        worked.published(monday);
    }

    @Test
    void areNoneUntilTheManagerHasConfirmedThem() {
        assertThat(weeks(0)).isEmpty();
        confirm();
        assertThat(weeks(0)).singleElement().satisfies(week -> {
            assertThat(week.monday()).isEqualTo(monday);
            assertThat(week.quarters()).isEqualTo(Worked.MORNINGS);
            assertThat(week.doubt()).isEqualTo(Doubt.NONE);
        });
    }

    @Test
    void areNotSpokenOfToWhoeverNeverWorkedHere() {
        As.coordinator("Samir");
        var listed = new Ironing(activities, entities, transaction).listed("Bruno", Ironing.suits());
        As.signIn(new SignedIn(listed.value(), "Bruno", Role.VOLUNTEER, null));
        assertThat(mine.mine()).isEmpty();
    }

    @Test
    void aDoubtWaitsForTheManagerOfThatEbeAndForNobodyElse() {
        confirm();
        doubt(0);
        assertThat(weeks(0)).extracting(Week::doubt).containsExactly(Doubt.OPEN);
        assertThat(weeks(1)).extracting(Week::doubt).containsExactly(Doubt.NONE);
        assertThat(waiting()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("HOURS_DOUBTED");
            assertThat(line.person()).startsWith("Amel");
            assertThat(line.href()).endsWith("semaine=" + monday);
        });
        var other = UUID.randomUUID();
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, other));
        assertThat(tasks.waiting()).isEmpty();
        As.coordinator("Samir");
        assertThatThrownBy(tasks::waiting).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void correctingTheHoursSettlesIt() {
        confirm();
        doubt(0);
        manager();
        var line = hours.week(monday).lines().stream()
                .filter(one -> one.contract().equals(weeks(0).getFirst().contract()))
                .findFirst()
                .orElseThrow();
        manager();
        assertThat(hours.correct(hours.week(monday), line.contract(), 60, "Erreur de ma part"))
                .isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(weeks(0)).singleElement().satisfies(week -> {
            assertThat(week.quarters()).isEqualTo(60);
            assertThat(week.doubt()).isEqualTo(Doubt.SETTLED);
        });
    }

    @Test
    void correctingSomebodyElsesHoursDoesNot() {
        confirm();
        doubt(0);
        var other = weeks(1).getFirst().contract();
        manager();
        assertThat(hours.correct(hours.week(monday), other, 60, "Erreur de ma part"))
                .isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void talkingAboutItSettlesItAndMayBeUndone() {
        confirm();
        doubt(0);
        var line = waiting().getFirst();
        tasks.done(line);
        assertThat(waiting()).isEmpty();
        assertThat(weeks(0)).extracting(Week::doubt).containsExactly(Doubt.SETTLED);
        manager();
        tasks.undo(line);
        assertThat(waiting()).containsExactly(line);
        tasks.done(line);
        doubt(0);
        assertThat(waiting()).containsExactly(line);
    }

    @Test
    void whoSeesThatTheyAreRightTakesItBack() {
        confirm();
        doubt(0);
        var week = weeks(0).getFirst();
        signIn(1);
        mine.takeBack(week.contract(), monday);
        assertThat(waiting()).hasSize(1);
        signIn(0);
        mine.takeBack(week.contract(), monday);
        assertThat(waiting()).isEmpty();
        assertThat(weeks(0)).extracting(Week::doubt).containsExactly(Doubt.NONE);
    }

    @Test
    void nobodyDoubtsSomebodyElsesHoursNorThoseThatAreNotConfirmed() {
        confirm();
        var contract = weeks(0).getFirst().contract();
        signIn(1);
        mine.doubt(contract, monday);
        signIn(0);
        mine.doubt(contract, monday.minusWeeks(1));
        assertThat(waiting()).isEmpty();
    }

    @RepeatedTest(TIMES)
    void twoTapsAtTheSameInstantWaitOnce(TerritoryId territory) throws Exception {
        confirm();
        var contract = weeks(0).getFirst().contract();
        AtOnce.<Boolean>both(territory, () -> doubted(contract), () -> doubted(contract));
        assertThat(waiting()).hasSize(1);
    }

    private boolean doubted(fr.declic.employment.ContractId contract) {
        signIn(0);
        mine.doubt(contract, monday);
        return true;
    }

    private void confirm() {
        manager();
        assertThat(hours.confirm(hours.week(monday))).isEmpty();
    }

    private void doubt(int person) {
        var contract = weeks(person).getFirst().contract();
        mine.doubt(contract, monday);
    }

    private List<Week> weeks(int person) {
        signIn(person);
        return mine.mine().orElseThrow();
    }

    private List<Line> waiting() {
        manager();
        return tasks.waiting();
    }

    private void signIn(int person) {
        As.signIn(new SignedIn(workshop.person(person).value(), "Amel", Role.VOLUNTEER, null));
    }

    private void manager() {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
    }
}
