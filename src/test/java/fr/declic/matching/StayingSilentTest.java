package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityId;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a proposal that nobody answers to the task to call, by the job that runs while nobody is signed in. */
@InTerritory
class StayingSilentTest {

    private static final int DELAY = 7;

    @Autowired
    private Activities activities;

    @Autowired
    private Matching matching;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalRepository stored;

    @Autowired
    private ProposalLocks locks;

    @Autowired
    private Territories territories;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Ironing ironing;
    private ActivityId activity;
    private ProposalId proposal;

    @BeforeEach
    void somebodyIsAsked() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        propose();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void makesNoTaskOnTheLastDayToAnswer() {
        theJobRunsAfter(DELAY);
        assertThat(calls()).isZero();
    }

    @Test
    void makesOneTaskToCallOnTheDayAfterHoweverOftenTheJobRuns() {
        theJobRunsAfter(DELAY + 1);
        theJobRunsAfter(DELAY + 1);
        theJobRunsAfter(DELAY + 2);
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void freesNothingHoweverLongItLasts() {
        theJobRunsAfter(365);
        As.coordinator("Samir");
        assertThat(status()).isEqualTo("OPEN");
        assertThat(matching.forActivity(activity, false)
                        .orElseThrow()
                        .activity()
                        .free())
                .isZero();
        assertThat(proposals.release(proposal, "Ne répond pas depuis un an")).isEmpty();
        assertThat(matching.forActivity(activity, false)
                        .orElseThrow()
                        .activity()
                        .free())
                .isEqualTo(1);
        assertThat(calls()).isZero();
    }

    @Test
    void isNoticedInEachTerritory() {
        var here = proposal;
        var other = territories.open(new Territory("silence" + System.nanoTime(), "Ailleurs", "S", true));
        CurrentTerritory.run(other.id(), this::propose);
        var there = proposal;
        theJobRunsAfter(DELAY + 1);
        assertThat(calls(here)).isEqualTo(1);
        assertThat(calls(there)).isZero();
        CurrentTerritory.run(other.id(), () -> assertThat(calls(there)).isEqualTo(1));
    }

    private void propose() {
        activity = ironing.activity(ironing.ebe(), 1);
        proposal = ProposalId.create();
        var person = ironing.listed("Amel", Ironing.suits());
        assertThat(proposals.propose(proposal, person, ironing.openingOf(activity), "Pour l’essai"))
                .isEmpty();
    }

    private void theJobRunsAfter(int days) {
        As.nobody();
        new ProposalDeadlines(stored, locks, territories, transaction, jdbc, Clock.offset(clock, Duration.ofDays(days)))
                .everywhere();
    }

    private int calls() {
        return calls(proposal);
    }

    private int calls(ProposalId about) {
        return transaction.execute(
                status -> jdbc.sql("select count(*) from task where kind = 'PROPOSAL_UNANSWERED' and done_at is null "
                                + "and volunteer_id in (select volunteer_id from proposal where id = :id)")
                        .param("id", about.value())
                        .query(Integer.class)
                        .single());
    }

    private String status() {
        return transaction.execute(status -> jdbc.sql("select status from proposal where id = :id")
                .param("id", proposal.value())
                .query(String.class)
                .single());
    }
}
