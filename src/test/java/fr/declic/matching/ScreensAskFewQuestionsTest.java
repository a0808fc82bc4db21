package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.Statements;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.OpeningId;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** However many people and activities there are, each screen sends the same few statements. */
@InTerritory
class ScreensAskFewQuestionsTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Matching matching;

    @Autowired
    private ProposalBoard board;

    @Autowired
    private Proposals proposals;

    @Autowired
    private EntityManager entities;

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

    @Test
    void theMatchingOfAnActivity() {
        var activity = ironing.activity(ironing.ebe(), 3);
        ironing.listed("Amel", Ironing.suits());
        var few = Statements.sentBy(() -> matching.forActivity(activity, true));
        for (var i = 0; i < 20; i++) {
            ironing.listed("Bruno " + i, Ironing.suits());
        }
        assertThat(Statements.sentBy(() -> matching.forActivity(activity, true)))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(3);
    }

    @Test
    void theMatchingOfAPerson() {
        var amel = ironing.listed("Amel", Ironing.suits());
        ironing.activity(ironing.ebe(), 1);
        var few = Statements.sentBy(() -> matching.forPerson(amel));
        for (var i = 0; i < 5; i++) {
            ironing.activity(ironing.ebe(), 1);
        }
        assertThat(Statements.sentBy(() -> matching.forPerson(amel)))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(3);
    }

    @Test
    void theActivities() {
        ironing.activity(ironing.ebe(), 1);
        var few = Statements.sentBy(() -> activities.overview());
        for (var i = 0; i < 5; i++) {
            ironing.activity(ironing.ebe(), 1);
        }
        assertThat(Statements.sentBy(() -> activities.overview()))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(3);
    }

    @Test
    void theProposalsOfAnEbe() {
        var ebe = ironing.ebe();
        var opening = ironing.openingOf(ironing.activity(ebe, 10));
        proposeAndAccept(opening);
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, ebe.value()));
        var few = Statements.sentBy(() -> board.running());
        As.coordinator("Samir");
        for (var i = 0; i < 5; i++) {
            proposeAndAccept(opening);
        }
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, ebe.value()));
        assertThat(board.running()).hasSize(6);
        assertThat(Statements.sentBy(() -> board.running()))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(2);
    }

    private void proposeAndAccept(OpeningId opening) {
        var id = ProposalId.create();
        var person = ironing.listed("Chloé", Ironing.suits());
        assertThat(proposals.propose(id, person, opening, "Pour l’essai")).isEmpty();
        assertThat(proposals.answer(id, Answer.YES)).isEmpty();
    }
}
