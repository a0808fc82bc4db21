package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Freshly;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.Limit;
import fr.declic.volunteers.ListPlaces;
import fr.declic.volunteers.OwnFile;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.TrailLine;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class ProposingTest {

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Settlements settlements;

    @Autowired
    private MyProposals mine;

    @Autowired
    private OwnFile own;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ProposalBoard board;

    @Autowired
    private Matching matching;

    @Autowired
    private ListPlaces places;

    @Autowired
    private ProposalDeadlines deadlines;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Ironing ironing;
    private EmployerId ebe;
    private ActivityId activity;
    private OpeningId opening;

    @BeforeEach
    void theIroningHasTwoPlaces() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update candidacy set status = 'PAUSED'").update());
        ebe = ironing.ebe();
        activity = ironing.activity(ebe, 2);
        opening = ironing.openingOf(activity);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void keepsThePlaceTellsThePersonAndTheTrail() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var id = ProposalId.create();
        assertThat(proposals.propose(id, amel, opening, null)).isEmpty();
        assertThat(statusOf(amel)).isEqualTo("PROPOSED");
        assertThat(freePlaces()).isEqualTo(1);
        assertThat(messagesAbout(id)).isEqualTo(1);
        assertThat(trail.of(amel, 10)).extracting(TrailLine::kind).contains("PROPOSED");
    }

    @Test
    void aPlaceThatOpensOnADayIsProposedWithThatDay() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var day = LocalDate.of(2030, 3, 4);
        var id = ProposalId.create();
        var later = ironing.openingOf(ironing.activity(ebe, 1, day));
        assertThat(proposals.propose(id, amel, later, null)).isEmpty();
        assertThat(board.running())
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.offer().startsOn()).isEqualTo(day));
    }

    @Test
    void aLandlineGetsNoTextMessage() {
        var amel = ironing.listed("Amel", Ironing.suits(), "+33353010001");
        var id = ProposalId.create();
        assertThat(proposals.propose(id, amel, opening, null)).isEmpty();
        assertThat(messagesAbout(id)).isZero();
    }

    @Test
    void theSameTapTwiceMakesOneProposal() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var id = ProposalId.create();
        proposals.propose(id, amel, opening, null);
        assertThat(proposals.propose(id, amel, opening, null)).isEmpty();
        assertThat(freePlaces()).isEqualTo(1);
        assertThat(messagesAbout(id)).isEqualTo(1);
    }

    @Test
    void onePersonHasOneRunningProposal() {
        var amel = ironing.listed("Amel", Ironing.suits());
        proposals.propose(ProposalId.create(), amel, opening, null);
        assertThat(proposals.propose(ProposalId.create(), amel, opening, null))
                .contains(ProposalRefusal.ALREADY_PROPOSED);
    }

    @Test
    void whoCameBackFromATrainingStillHasTheirProposal() {
        var amel = proposedTo("Amel");
        transaction.executeWithoutResult(status -> jdbc.sql("update candidacy set status = 'LISTED' where id = :id")
                .param("id", amel.value())
                .update());
        assertThat(proposals.propose(ProposalId.create(), amel, opening, null))
                .contains(ProposalRefusal.ALREADY_PROPOSED);
    }

    @Test
    void whoIsNotOnTheListIsNotProposed() {
        var amel = ironing.listed("Amel", Ironing.suits());
        transaction.executeWithoutResult(status -> jdbc.sql("update candidacy set status = 'MET' where id = :id")
                .param("id", amel.value())
                .update());
        assertThat(proposals.propose(ProposalId.create(), amel, opening, null))
                .contains(ProposalRefusal.NOT_ON_THE_LIST);
    }

    @Test
    void whatStandsInTheWayIsNotProposed() {
        var amel = ironing.listed("Amel", Ironing.suits(Limit.NOISE));
        assertThat(proposals.propose(ProposalId.create(), amel, opening, "quand même"))
                .contains(ProposalRefusal.DOES_NOT_SUIT);
        assertThat(statusOf(amel)).isEqualTo("LISTED");
    }

    @Test
    void outOfTheListsOrderAReasonIsAskedAndKept() {
        ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        assertThat(proposals.propose(ProposalId.create(), bruno, opening, " "))
                .contains(ProposalRefusal.REASON_MISSING);
        assertThat(proposals.propose(ProposalId.create(), bruno, opening, "Amel est en vacances"))
                .isEmpty();
        assertThat(running()).extracting(RunningProposal::orderReason).containsExactly("Amel est en vacances");
    }

    @Test
    void inTheListsOrderWhyNobodyBeforeWasAskedIsKeptInCounts() {
        ironing.listed("Amel", Ironing.wishesOtherwise());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        proposals.propose(ProposalId.create(), bruno, opening, null);
        signIn(bruno);
        assertThat(mine.latest().orElseThrow().explanation().order())
                .containsExactly(Reason.counting("before", 1), Reason.counting("before.WISH", 1));
    }

    @Test
    void whoAlreadyHasAProposalForItIsNotPassedOver() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        proposals.propose(ProposalId.create(), amel, opening, null);
        assertThat(proposals.propose(ProposalId.create(), bruno, opening, null)).isEmpty();
    }

    @Test
    void yesKeepsThePlaceAndShowsThePersonToTheEbe() {
        var amel = proposedTo("Amel");
        assertThat(asManagerOf(ebe)).isEmpty();
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        assertThat(proposals.answer(id, Answer.YES)).isEmpty();
        assertThat(statusOf(amel)).isEqualTo("PROPOSED");
        assertThat(freePlaces()).isEqualTo(1);
        assertThat(asManagerOf(ebe)).isEqualTo("Amel Exemple");
        assertThat(asManagerOf(EmployerId.create())).isEmpty();
    }

    @Test
    void notNowFreesThePlaceAndTheSameActivityMayComeAgain() {
        var amel = proposedTo("Amel");
        signIn(amel);
        proposals.answer(mine.latest().orElseThrow().id(), Answer.LATER);
        assertThat(statusOf(amel)).isEqualTo("LISTED");
        assertThat(freePlaces()).isEqualTo(2);
        As.coordinator("Samir");
        assertThat(proposals.propose(ProposalId.create(), amel, opening, null)).isEmpty();
    }

    @Test
    void noThanksTakesTheActivityOutUntilThePersonPutsItBack() {
        var amel = proposedTo("Amel");
        signIn(amel);
        proposals.answer(mine.latest().orElseThrow().id(), Answer.NO);
        assertThat(statusOf(amel)).isEqualTo("LISTED");
        As.coordinator("Samir");
        assertThat(proposals.propose(ProposalId.create(), amel, opening, null)).contains(ProposalRefusal.DOES_NOT_SUIT);
        signIn(amel);
        mine.putBack(mine.takenOut().getFirst().id());
        assertThat(mine.takenOut()).isEmpty();
        As.coordinator("Samir");
        assertThat(proposals.propose(ProposalId.create(), amel, opening, null)).isEmpty();
    }

    @Test
    void aNoTappedByMistakeIsTakenBack() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        proposals.answer(id, Answer.NO);
        assertThat(proposals.takeBack(id)).isEmpty();
        assertThat(statusOf(amel)).isEqualTo("PROPOSED");
        assertThat(mine.takenOut()).isEmpty();
        assertThat(mine.latest().orElseThrow().status()).isEqualTo(ProposalStatus.OPEN);
    }

    @Test
    void aNoIsNotTakenBackOnceTheActivityIsClosed() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        proposals.answer(id, Answer.NO);
        As.coordinator("Samir");
        activities.close(activityOf(opening));
        signIn(amel);
        assertThat(proposals.takeBack(id)).contains(ProposalRefusal.PLACE_GONE_MEANWHILE);
        assertThat(statusOf(amel)).isEqualTo("LISTED");
    }

    private ActivityId activityOf(OpeningId opening) {
        return transaction.execute(status -> jdbc.sql("select activity_id from opening where id = :id")
                .param("id", opening.value())
                .query((row, number) -> new ActivityId(row.getObject("activity_id", UUID.class)))
                .single());
    }

    @Test
    void aNoIsNotTakenBackOnceThePlaceIsSomebodyElses() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        proposals.answer(id, Answer.LATER);
        As.coordinator("Samir");
        proposals.propose(ProposalId.create(), ironing.listed("Bruno", Ironing.suits()), opening, "essai");
        proposals.propose(ProposalId.create(), ironing.listed("Chloé", Ironing.suits()), opening, "essai");
        signIn(amel);
        assertThat(proposals.takeBack(id)).contains(ProposalRefusal.PLACE_GONE_MEANWHILE);
        assertThat(statusOf(amel)).isEqualTo("LISTED");
    }

    @Test
    void whoeverLeavesFreesThePlaceAndComesBackToTheList() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        proposals.answer(id, Answer.YES);
        Freshly.signIn(application, amel.value());
        assertThat(own.withdraw()).isEmpty();
        assertThat(mine.latest()).isEmpty();
        assertThat(proposals.answer(id, Answer.YES)).isPresent();
        assertThat(own.comeBack()).isEmpty();
        assertThat(statusOf(amel)).isEqualTo("LISTED");
        As.coordinator("Samir");
        assertThat(trail.of(amel, 10)).extracting(TrailLine::kind).containsOnlyOnce("RELEASED");
        assertThat(freePlaces()).isEqualTo(2);
    }

    @Test
    void inAPauseOneComesBackBeforeOneSaysYes() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        proposals.answer(id, Answer.LATER);
        assertThat(own.pause()).isEmpty();
        assertThat(proposals.takeBack(id)).contains(ProposalRefusal.AWAY);
        assertThat(own.comeBack()).isEmpty();
        assertThat(proposals.takeBack(id)).isEmpty();
        assertThat(own.pause()).isEmpty();
        assertThat(proposals.answer(id, Answer.YES)).contains(ProposalRefusal.AWAY);
        assertThat(proposals.answer(id, Answer.NO)).isEmpty();
        assertThat(own.comeBack()).isEmpty();
        assertThat(statusOf(amel)).isEqualTo("LISTED");
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        signIn(ironing.listed("Bruno", Ironing.suits()));
        assertThatThrownBy(() -> proposals.answer(id, Answer.NO)).isInstanceOf(AccessDeniedException.class);
        assertThat(mine.latest()).isEmpty();
    }

    @Test
    void aCoordinatorFreesThePlaceAndThePersonKeepsTheirs() {
        var amel = proposedTo("Amel");
        var id = running().getFirst().id();
        assertThat(proposals.release(id, "")).contains(ProposalRefusal.REASON_MISSING);
        assertThat(proposals.release(id, "Injoignable depuis un mois")).isEmpty();
        assertThat(statusOf(amel)).isEqualTo("LISTED");
        assertThat(freePlaces()).isEqualTo(2);
    }

    @Test
    void theRankIsThatOfTheListWhileSomebodyBeforeHasAProposal() {
        proposedTo("Amel");
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var chloe = ironing.listed("Chloé", Ironing.suits());
        assertThat(matching.forActivity(activity, false).orElseThrow().suits())
                .extracting(ActivityMatches.Person::id, ActivityMatches.Person::rank)
                .containsExactly(tuple(bruno, 1), tuple(chloe, 2));
        assertThat(places.of(bruno).rank()).isEqualTo(1);
        assertThat(places.of(chloe).rank()).isEqualTo(2);
    }

    @Test
    void silenceFreesNothing() {
        var amel = proposedTo("Amel");
        var before = toldSilences();
        deadlines.here();
        assertThat(toldSilences()).isEqualTo(before);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update proposal set answer_by = answer_by - 30 where volunteer_id = :id")
                        .param("id", amel.value())
                        .update());
        deadlines.here();
        deadlines.here();
        assertThat(toldSilences()).isEqualTo(before + 1);
        assertThat(statusOf(amel)).isEqualTo("PROPOSED");
        assertThat(freePlaces()).isEqualTo(1);
        assertThat(running()).extracting(RunningProposal::late).containsExactly(true);
    }

    @Test
    void aContractWithThisEmployerHoldsThePlace() {
        var amel = proposedTo("Amel");
        transaction.executeWithoutResult(
                status -> settlements.settle(amel, ebe, UUID.randomUUID(), "Embauche ailleurs"));
        assertThat(freePlaces()).isEqualTo(1);
        assertThat(running()).isEmpty();
    }

    @Test
    void aContractElsewhereFreesThePlace() {
        var amel = proposedTo("Amel");
        transaction.executeWithoutResult(
                status -> settlements.settle(amel, EmployerId.create(), UUID.randomUUID(), "Embauche ailleurs"));
        assertThat(freePlaces()).isEqualTo(2);
        assertThat(running()).isEmpty();
    }

    @Test
    void anEbeStatesAnObstacleAndTheCoordinatorAnswers() {
        var amel = proposedTo("Amel");
        signIn(amel);
        var id = mine.latest().orElseThrow().id();
        signInManager(ebe);
        assertThatThrownBy(() -> board.state(UUID.randomUUID(), id, ObstacleKind.SAFETY, "trop tôt"))
                .isInstanceOf(AccessDeniedException.class);
        signIn(amel);
        proposals.answer(id, Answer.YES);
        signInManager(ebe);
        board.state(UUID.randomUUID(), id, ObstacleKind.SAFETY, "La machine est en panne.");
        As.coordinator("Samir");
        var stated = running().getFirst().obstacles().getFirst();
        board.answer(stated.id(), "Elle sera réparée lundi.");
        signInManager(ebe);
        assertThat(running().getFirst().obstacles().getFirst().answer()).contains("Elle sera réparée lundi.");
        assertThat(statusOf(amel)).isEqualTo("PROPOSED");
    }

    private VolunteerId proposedTo(String name) {
        var person = ironing.listed(name, Ironing.suits());
        assertThat(proposals.propose(ProposalId.create(), person, opening, null))
                .isEmpty();
        return person;
    }

    private String asManagerOf(EmployerId employer) {
        signInManager(employer);
        return String.join(", ", running().stream().map(RunningProposal::name).toList());
    }

    private static void signInManager(EmployerId employer) {
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, employer.value()));
    }

    private static void signIn(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Elle-même", Role.VOLUNTEER, null));
    }

    private List<RunningProposal> running() {
        return board.running().stream()
                .filter(proposal -> proposal.activity().equals(activity))
                .toList();
    }

    private int freePlaces() {
        As.coordinator("Samir");
        return matching.forActivity(activity, false).orElseThrow().activity().free();
    }

    private String statusOf(VolunteerId person) {
        return transaction.execute(status -> jdbc.sql("select status from candidacy where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single());
    }

    private int messagesAbout(ProposalId id) {
        return transaction.execute(status -> jdbc.sql("select count(*) from outbox_message where event_key = :key")
                .param("key", "proposal-made:" + id.value())
                .query(Integer.class)
                .single());
    }

    private int toldSilences() {
        return transaction.execute(status -> jdbc.sql("select count(*) from proposal where silence_told_at is not null")
                .query(Integer.class)
                .single());
    }
}
