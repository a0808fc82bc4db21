package fr.declic.volunteers;

import static fr.declic.volunteers.Pathway.CLOCK;
import static fr.declic.volunteers.Pathway.REGISTERED;
import static fr.declic.volunteers.Pathway.TODAY;
import static fr.declic.volunteers.Pathway.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.territory.CandidacyDateEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkingThePathwayTest {

    private static final StepDetails COMPLETE =
            new StepDetails(LocalDate.of(2026, 11, 1), Decision.POSTPONED, "Dossier à compléter");

    @ParameterizedTest
    @EnumSource(Status.class)
    void offersExactlyTheStepsThatCanBeTaken(Status status) {
        assertThat(at(status).status()).isEqualTo(status);
        for (var step : Step.values()) {
            assertThat(at(status).take(step, COMPLETE, CLOCK).isEmpty())
                    .as("%s from %s", step, status)
                    .isEqualTo(at(status).steps().contains(step));
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void proposesOnlyFromTheListOrFromPreparation(Status status) {
        assertThat(at(status).propose(CLOCK).isEmpty())
                .isEqualTo(status == Status.LISTED || status == Status.PREPARING);
    }

    @Test
    void countsTheListAndThePreparationAndNobodyElse() {
        assertThat(EnumSet.allOf(Status.class).stream().filter(Status::isRanked))
                .containsExactly(Status.LISTED, Status.PREPARING);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void hiresAndTrainsFromTheListAndFromAProposal(Status status) {
        var onTheList = status == Status.LISTED || status == Status.PREPARING || status == Status.PROPOSED;
        assertThat(status.isOnTheList()).isEqualTo(onTheList);
        assertThat(at(status).hire(true, false, CLOCK).isEmpty()).isEqualTo(onTheList);
        assertThat(at(status).train("Soudure", CLOCK).isEmpty()).isEqualTo(onTheList);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void saysWhyThereIsNoRankToWhoeverHasNone(Status status) {
        assertThat(ListPlace.Unranked.of(status).isEmpty()).isEqualTo(status.isRanked());
    }

    @Test
    void goesBackToPreparationWhenTheProposalCloses() {
        var person = at(Status.PREPARING);
        person.propose(CLOCK);
        assertThat(person.closeProposal(CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PREPARING);
        assertThat(person.closeProposal(CLOCK)).contains(Refusal.NOT_PROPOSED);
    }

    @Test
    void findsTheRightPlaceWhenAProposalClosesDuringAPause() {
        var person = at(Status.PREPARING);
        person.propose(CLOCK);
        person.pause(null, CLOCK);
        assertThat(person.closeProposal(CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PAUSED);
        person.comeBack(CLOCK);
        assertThat(person.status()).isEqualTo(Status.PREPARING);
    }

    @Test
    void keepsTheProposalOpenOverAPauseWhenNobodyClosedIt() {
        var person = at(Status.PROPOSED);
        person.pause(null, CLOCK);
        person.comeBack(CLOCK);
        assertThat(person.status()).isEqualTo(Status.PROPOSED);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void keepsTheCandidacyDateThroughAPause(Status status) {
        var person = at(status);
        var date = person.candidacyDate();
        person.pause("Garde d’enfants", CLOCK);
        person.comeBack(CLOCK);
        assertThat(person.candidacyDate()).isEqualTo(date);
        assertThat(person.status().isAway()).isFalse();
    }

    @Test
    void goesBackToWhereOneStoodThroughSeveralAbsences() {
        var person = at(Status.PREPARING);
        person.pause(null, CLOCK);
        person.loseTouch(null, CLOCK);
        assertThat(person.loseTouch(null, CLOCK)).contains(Refusal.ALREADY_AWAY);
        person.comeBack(CLOCK);
        assertThat(person.status()).isEqualTo(Status.PREPARING);
    }

    @Test
    void isBackByRegisteringAfterHavingGoneAwayAsAContact() {
        var person = at(Status.CONTACT);
        person.loseTouch(null, CLOCK);
        assertThat(person.register(7, false, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.REGISTERED);
        assertThat(person.register(8, false, CLOCK)).contains(Refusal.ALREADY_REGISTERED);
        assertThat(person.receiptNumber()).contains(7);
    }

    @Test
    void askForAReasonUnlessTheCommitteePutsThePersonOnTheList() {
        assertThat(at(Status.PRESENTED).decide(Decision.POSTPONED, TODAY, " ", CLOCK))
                .contains(Refusal.REASON_MISSING);
        assertThat(at(Status.PRESENTED).decide(Decision.LISTED, TODAY, null, CLOCK))
                .isEmpty();
    }

    @Test
    void refusesADecisionOfASessionToComeAndAcceptsTodays() {
        assertThat(at(Status.PRESENTED).decide(Decision.LISTED, TODAY.plusDays(1), null, CLOCK))
                .contains(Refusal.DATE_IN_FUTURE);
        assertThat(at(Status.PRESENTED).decide(Decision.LISTED, TODAY, null, CLOCK))
                .isEmpty();
    }

    @Test
    void presentsAtASessionToComeButNotAtOneBeforeTheRegistration() {
        var registration = LocalDate.of(2026, 9, 1);
        assertThat(at(Status.MET).present(registration.minusDays(1), CLOCK)).contains(Refusal.BEFORE_REGISTRATION);
        assertThat(at(Status.MET).present(registration, CLOCK)).isEmpty();
        assertThat(at(Status.MET).present(TODAY.plusWeeks(3), CLOCK)).isEmpty();
    }

    @Test
    void presentsAgainWhoeverAppealsAgainstADecision() {
        var person = at(Status.INELIGIBLE);
        assertThat(person.present(TODAY, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PRESENTED);
    }

    @Test
    void correctsTheCandidacyDateOnlyWithAReason() {
        var person = at(Status.LISTED);
        var earlier = REGISTERED.minus(Duration.ofDays(30));
        assertThat(person.correctDate(earlier, "", CLOCK)).contains(Refusal.REASON_MISSING);
        assertThat(person.correctDate(CLOCK.instant().plusSeconds(1), "Erreur", CLOCK))
                .contains(Refusal.DATE_IN_FUTURE);
        assertThat(person.candidacyDate()).contains(REGISTERED);
        assertThat(person.correctDate(earlier, "Fiche papier retrouvée", CLOCK)).isEmpty();
        assertThat(person.candidacyDate()).contains(earlier);
    }

    @Test
    void takesTheDateOfTheFirstContactWhereTheTerritoryHasThatRule() {
        var heard = REGISTERED.minus(Duration.ofDays(10));
        var person = at(Status.REGISTERED);
        person.heardOf(heard);
        assertThat(person.confirmFirstContact(CandidacyDateEvent.REGISTRATION, CLOCK))
                .contains(Refusal.NO_EARLIER_CONTACT);
        assertThat(person.candidacyDate()).contains(REGISTERED);
        assertThat(person.confirmFirstContact(CandidacyDateEvent.FIRST_CONTACT, CLOCK))
                .isEmpty();
        assertThat(person.candidacyDate()).contains(heard);
        assertThat(person.confirmFirstContact(CandidacyDateEvent.FIRST_CONTACT, CLOCK))
                .contains(Refusal.NO_EARLIER_CONTACT);
    }

    @Test
    void neverMovesTheDateByItselfWhenAnEarlierContactIsFound() {
        var person = at(Status.LISTED);
        person.heardOf(REGISTERED.minusSeconds(1));
        assertThat(person.candidacyDate()).contains(REGISTERED);
    }

    @Test
    void recordsNoContractOfAMinorBeforeTheRepresentativeAgreed() {
        var person = at(Status.PROPOSED);
        assertThat(person.hire(true, true, CLOCK)).contains(Refusal.AGREEMENT_MISSING);
        assertThat(person.noteAgreement(TODAY.plusDays(1), "Rachida Exemple", CLOCK))
                .contains(Refusal.DATE_IN_FUTURE);
        assertThat(person.noteAgreement(TODAY, " ", CLOCK)).contains(Refusal.REASON_MISSING);
        assertThat(person.noteAgreement(TODAY, "Rachida Exemple", CLOCK)).isEmpty();
        assertThat(person.hire(true, true, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.HIRED_EBE);
    }

    @Test
    void asksNoAgreementOfWhoeverIsOfAge() {
        assertThat(at(Status.PROPOSED).hire(false, false, CLOCK)).isEmpty();
    }

    @Test
    void findsThePlaceAgainWhenTheContractEnds() {
        var person = at(Status.HIRED_EBE);
        assertThat(person.endContract(CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.LISTED);
        assertThat(person.candidacyDate()).contains(REGISTERED);
        assertThat(person.endContract(CLOCK)).contains(Refusal.NOT_HIRED);
    }

    @Test
    void goesBackToPreparationWhenTheContractNeverWas() {
        var person = at(Status.PREPARING);
        person.hire(true, false, CLOCK);
        assertThat(person.undoHire(false, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PREPARING);
        assertThat(person.undoHire(false, CLOCK)).contains(Refusal.NOT_HIRED);
    }

    @Test
    void goesBackToTheProposalOrToWhereItCameFromWhenTheContractNeverWas() {
        var person = at(Status.PREPARING);
        person.propose(CLOCK);
        person.hire(true, false, CLOCK);
        person.undoHire(true, CLOCK);
        assertThat(person.status()).isEqualTo(Status.PROPOSED);
        person.hire(true, false, CLOCK);
        person.undoHire(false, CLOCK);
        assertThat(person.status()).isEqualTo(Status.PREPARING);
    }

    @Test
    void findsTheRightPlaceWhenTheContractOfSomebodyAwayNeverWas() {
        var person = at(Status.HIRED_EBE);
        person.pause(null, CLOCK);
        assertThat(person.undoHire(false, CLOCK)).isEmpty();
        assertThat(person.status()).isEqualTo(Status.PAUSED);
        person.comeBack(CLOCK);
        assertThat(person.status()).isEqualTo(Status.LISTED);
    }
}
