package fr.declic.volunteers;

import static fr.declic.volunteers.Pathway.CLOCK;
import static fr.declic.volunteers.Pathway.TODAY;
import static fr.declic.volunteers.Pathway.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndoingAStepTest {

    private static final String MISTAKE = "Mauvais dossier";
    private static final LocalDate SESSION = LocalDate.of(2026, 11, 1);
    private static final StepDetails COMPLETE = new StepDetails(SESSION, Decision.POSTPONED, "Dossier à compléter");

    @ParameterizedTest
    @EnumSource(Status.class)
    void bringsAnyStepBackToWhereThePersonStood(Status status) {
        for (var step : at(status).steps()) {
            var person = at(status);
            var since = person.statusSince();
            var session = person.sessionDate();
            assertThat(person.take(step, COMPLETE, CLOCK)).isEmpty();
            assertThat(person.undoStep(MISTAKE, CLOCK))
                    .as("%s from %s", step, status)
                    .isEmpty();
            var proposalOver = status == Status.PROPOSED && (step == Step.WITHDRAW || step == Step.MOVE_AWAY);
            assertThat(person.status()).isEqualTo(proposalOver ? Status.LISTED : status);
            assertThat(person.statusSince()).isEqualTo(since);
            assertThat(person.sessionDate()).isEqualTo(session);
            assertThat(person.undoStep(MISTAKE, CLOCK)).isPresent();
        }
    }

    @Test
    void takesOneBackAfterTheOther() {
        var person = at(Status.REGISTERED);
        walk(person, Step.MEET, Step.PRESENT, Step.DECIDE);
        for (var expected : new Status[] {Status.PRESENTED, Status.MET, Status.REGISTERED}) {
            assertThat(person.undoStep(MISTAKE, CLOCK)).isEmpty();
            assertThat(person.status()).isEqualTo(expected);
        }
        assertThat(person.sessionDate()).isEmpty();
        assertThat(person.decisionReason()).isEmpty();
        assertThat(person.undoStep(MISTAKE, CLOCK)).contains(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void asksForAReason() {
        var person = at(Status.REGISTERED);
        walk(person, Step.MEET);
        assertThat(person.undoStep(" ", CLOCK)).contains(Refusal.REASON_MISSING);
        assertThat(person.status()).isEqualTo(Status.MET);
    }

    @Test
    void isRefusedWhileAProposalRunsAndNotOnceItHasClosed() {
        var person = at(Status.LISTED);
        walk(person, Step.PREPARE);
        person.propose(CLOCK);
        assertThat(person.lastStep()).isEmpty();
        assertThat(person.undoStep(MISTAKE, CLOCK)).contains(Refusal.PROPOSAL_FOLLOWED);
        person.closeProposal(CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.LISTED);
    }

    @Test
    void isRefusedOnceThereIsAContractEvenOneThatHasEnded() {
        var person = at(Status.LISTED);
        walk(person, Step.PREPARE);
        person.hire(true, false, CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).contains(Refusal.CONTRACT_FOLLOWED);
        person.endContract(CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).contains(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void isPossibleAgainWhenTheContractNeverWas() {
        var person = at(Status.LISTED);
        walk(person, Step.PREPARE);
        person.hire(true, false, CLOCK);
        person.undoHire(false, CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.LISTED);
    }

    @Test
    void ofAPauseInTheMiddleOfAProposalFindsTheProposal() {
        var person = at(Status.PROPOSED);
        walk(person, Step.PAUSE);
        assertThat(person.undoStep(MISTAKE, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void ofAPauseDuringWhichTheProposalClosedFindsTheListAndNoProposal() {
        var person = at(Status.PREPARING);
        person.propose(CLOCK);
        walk(person, Step.PAUSE);
        person.closeProposal(CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PREPARING);
    }

    @Test
    void ofATrainingDuringWhichTheProposalClosedFindsTheListAndNoProposal() {
        var person = at(Status.PROPOSED);
        walk(person, Step.TRAIN);
        person.closeProposal(CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.LISTED);
    }

    @Test
    void neverTakesTheRegistrationBack() {
        var person = at(Status.CONTACT);
        walk(person, Step.LOSE_TOUCH);
        person.register(7, false, CLOCK);
        assertThat(person.undoStep(MISTAKE, CLOCK)).contains(Refusal.NOTHING_TO_UNDO);
        assertThat(person.status()).isEqualTo(Status.REGISTERED);
    }

    private static void walk(Candidacy person, Step... steps) {
        for (var step : steps) {
            var details = step == Step.DECIDE ? new StepDetails(TODAY, Decision.INELIGIBLE, "Erreur") : COMPLETE;
            assertThat(person.take(step, details, CLOCK)).isEmpty();
        }
    }
}
