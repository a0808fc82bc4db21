package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.employment.ContractCancellations;
import fr.declic.employment.ContractRefusal;
import fr.declic.planning.HoursDoneWeek.Line;
import fr.declic.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the published week to the hours that the State's share is paid by. */
class ConfirmingHoursTest extends AtAWorkshop {

    private static final int MONDAY_MORNING = 0;
    private static final String WHY = "Partie plus tôt vendredi";

    @Autowired
    private HoursDone hours;

    @Autowired
    private HoursDoneRows rows;

    @Autowired
    private HoursDoneCount count;

    @Autowired
    private ContractCancellations cancellations;

    private Workshop workshop;
    private Worked worked;
    private LocalDate monday;

    @BeforeEach
    void aWeekThatIsOver() {
        workshop = workshop(2);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        monday = worked.lastWeek();
        worked.published(monday);
        signInTheManager();
    }

    @Test
    void beginsWithWhatWasPublished() {
        assertThat(hours.week(monday).lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.planned()).isEqualTo(Worked.MORNINGS);
            assertThat(line.done()).isNull();
        });
    }

    @Test
    void anAbsenceIsShownAndTakesItsHalfDayOff() {
        worked.missed(0, monday, MONDAY_MORNING);
        assertThat(hours.week(monday).lines()).extracting(Line::planned).containsExactlyInAnyOrder(56, 70);
        assertThat(hours.week(monday).lines()).extracting(Line::absences).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void oneTapConfirmsEverybody() {
        assertThat(hours.waiting()).contains(monday);
        assertThat(hours.confirm(hours.week(monday))).isEmpty();
        assertThat(hours.week(monday).lines()).extracting(Line::done).containsOnly(Worked.MORNINGS);
        assertThat(hours.week(monday).toConfirm()).isZero();
        assertThat(hours.waiting()).isEmpty();
    }

    @Test
    void aWeekToComeCannotBeConfirmed() {
        worked.published(workshop.soon());
        assertThat(hours.confirm(hours.week(workshop.soon()))).contains(HoursDoneRefusal.NOT_OVER);
        assertThat(hours.week(workshop.soon()).lines()).extracting(Line::done).containsOnlyNulls();
    }

    @Test
    void theDayOfTheLastHalfDayIsTheFirstToConfirmOn() {
        var friday = monday.plusDays(4);
        var ebe = workshop.ebe().value();
        assertThat(rows.week(ebe, monday, friday).ready()).isTrue();
        assertThat(rows.week(ebe, monday, friday.minusDays(1)).ready()).isFalse();
    }

    @Test
    void otherHoursNeedAReasonAndLeaveATrace() {
        var contract = first().contract();
        assertThat(hours.correct(hours.week(monday), contract, 60, " ")).contains(HoursDoneRefusal.REASON_MISSING);
        assertThat(hours.correct(hours.week(monday), contract, 60, WHY)).isEmpty();
        assertThat(hours.correct(hours.week(monday), contract, 58, "Erreur de ma part"))
                .isEmpty();
        assertThat(first().done()).isEqualTo(58);
        assertThat(first().changes()).extracting(HoursDoneWeek.Change::before).containsExactly(70, 60);
        assertThat(first().changes()).extracting(HoursDoneWeek.Change::reason).contains(WHY);
        assertThat(first().changes()).extracting(HoursDoneWeek.Change::by).containsOnly("Corinne");
    }

    @Test
    void theSameHoursAreConfirmedWithoutAReasonOrATrace() {
        assertThat(hours.correct(hours.week(monday), first().contract(), 70, ""))
                .isEmpty();
        assertThat(first().done()).isEqualTo(70);
        assertThat(first().changes()).isEmpty();
    }

    @Test
    void moreThanTheLongestWeekIsRefused() {
        assertThat(hours.correct(hours.week(monday), first().contract(), HoursDone.MOST, WHY))
                .isEmpty();
        assertThat(hours.correct(hours.week(monday), first().contract(), HoursDone.MOST + 1, WHY))
                .contains(HoursDoneRefusal.HOURS_MISSING);
    }

    @Test
    void whoWasNotPlannedIsFilledInAndNotConfirmedWithTheOthers() {
        worked.leftOut(0, monday);
        hours.confirm(hours.week(monday));
        var open = hours.week(monday).lines().stream()
                .filter(line -> line.done() == null)
                .toList();
        assertThat(open).hasSize(1);
        assertThat(hours.week(monday).toFill()).isEqualTo(1);
        assertThat(hours.correct(hours.week(monday), open.getFirst().contract(), 0, ""))
                .isEmpty();
        assertThat(hours.week(monday).toFill()).isZero();
    }

    @Test
    void whatChangedSinceItWasSeenIsNotConfirmed() {
        var seen = hours.week(monday);
        worked.missed(0, monday, MONDAY_MORNING);
        assertThat(hours.confirm(seen)).contains(HoursDoneRefusal.CHANGED_MEANWHILE);
        assertThat(hours.week(monday).lines()).extracting(Line::done).containsOnlyNulls();
    }

    @RepeatedTest(TIMES)
    void ofTwoWhoCorrectAtOnceTheSecondIsToldSo(TerritoryId territory) throws Exception {
        var seen = hours.week(monday);
        var contract = first().contract();
        var answers = AtOnce.<Optional<HoursDoneRefusal>>both(
                territory,
                () -> {
                    signInTheManager();
                    return hours.correct(seen, contract, 60, WHY);
                },
                () -> {
                    signInTheManager();
                    return hours.confirm(seen);
                });
        assertThat(answers)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(HoursDoneRefusal.CHANGED_MEANWHILE));
        assertThat(first().done()).isEqualTo(answers.getFirst().isEmpty() ? 60 : 70);
    }

    @Test
    void feedTheFullTimeEquivalents() {
        assertThat(count.lately(workshop.ebe()).quarters()).isZero();
        var everywhere = count.lately(null).quarters();
        hours.confirm(hours.week(monday));
        assertThat(count.lately(workshop.ebe()).quarters()).isEqualTo(2L * Worked.MORNINGS);
        assertThat(count.lately(workshop.ebe())).hasToString("0,3");
        assertThat(count.lately(null).quarters()).isEqualTo(everywhere + 2L * Worked.MORNINGS);
    }

    @Test
    void ofAContractThatWasWorkedNothingIsTakenBack() {
        var contract = first().contract();
        assertThat(count.anyOf(contract)).isFalse();
        hours.confirm(hours.week(monday));
        As.coordinator("Samir");
        assertThat(cancellations.cancel(contract, "Erreur")).contains(ContractRefusal.HOURS_CONFIRMED);
    }

    @Test
    void areNobodyElsesThanThatEbesManagers() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, UUID.randomUUID()));
        assertThat(hours.week(monday).lines()).isEmpty();
        assertThat(hours.waiting()).isEqualTo(List.of());
        As.coordinator("Samir");
        assertThatThrownBy(() -> hours.week(monday)).isInstanceOf(AccessDeniedException.class);
    }

    private Line first() {
        return hours.week(monday).lines().getFirst();
    }

    private void signInTheManager() {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
    }
}
