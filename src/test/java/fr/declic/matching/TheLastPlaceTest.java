package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.InTerritory;
import fr.declic.activities.Activities;
import fr.declic.activities.OpeningId;
import fr.declic.territory.TerritoryId;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Coordinators who act at the same instant, with real threads. */
@InTerritory
class TheLastPlaceTest {

    private static final int TIMES = 5;

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Ironing ironing;

    @BeforeEach
    void aCoordinatorIsThere() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @RepeatedTest(TIMES)
    void goesToOneOfTwoPeopleAndTheOtherIsToldSo(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = ironing.openingWith(1);
        var answers = AtOnce.both(territory, proposing(amel, opening), proposing(bruno, opening));
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(ProposalRefusal.LAST_PLACE_GONE));
        assertThat(ironing.standing(amel, bruno)).containsExactlyInAnyOrder(Status.LISTED, Status.PROPOSED);
        assertThat(ironing.runningAt(opening)).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void twoPlacesGoToTwoPeople(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = ironing.openingWith(2);
        var answers = AtOnce.both(territory, proposing(amel, opening), proposing(bruno, opening));
        assertThat(answers).containsExactly(Optional.empty(), Optional.empty());
        assertThat(ironing.runningAt(opening)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void onePersonReceivesOneOfTwoProposals(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var answers = AtOnce.both(
                territory, proposing(amel, ironing.openingWith(1)), proposing(amel, ironing.openingWith(1)));
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(ProposalRefusal.ALREADY_PROPOSED));
    }

    @RepeatedTest(TIMES)
    void aYesAndAFreeingAtTheSameInstantLeaveOneOfThem(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var opening = ironing.openingWith(1);
        proposing(amel, opening).call();
        var id = transaction.execute(
                status -> new ProposalId(jdbc.sql("select id from proposal where volunteer_id = :id")
                        .param("id", amel.value())
                        .query(UUID.class)
                        .single()));
        var answers = AtOnce.both(
                territory, () -> proposals.answer(id, Answer.LATER), () -> proposals.release(id, "Injoignable"));
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(ProposalRefusal.NOT_RUNNING));
        assertThat(ironing.standing(amel)).containsExactly(Status.LISTED);
        assertThat(ironing.runningAt(opening)).isZero();
    }

    private Callable<Optional<ProposalRefusal>> proposing(VolunteerId person, OpeningId opening) {
        return () -> proposals.propose(ProposalId.create(), person, opening, "Pour l’essai");
    }
}
