package fr.declic.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityId;
import fr.declic.matching.Answer;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.vocabulary.Limit;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a coordinator sees and does on the matching screen. */
@InTerritory
class MatchingTest extends OnScreen {

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalBoard board;

    private Ironing ironing;
    private ActivityId activity;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        transaction.executeWithoutResult(
                status -> jdbc.sql("update candidacy set status = 'PAUSED'").update());
        ironing = new Ironing(activities, entities, transaction);
        activity = ironing.activity(ironing.ebe(), 2);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void anActivityShowsThePeopleItSuitsInTheListsOrderWithWhy() {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        ironing.listed("Chloé", Ironing.suits(Limit.NOISE));
        openActivity();
        assertThat(text())
                .containsSubsequence("Cette activité va à 2 personnes", "Amel Exemple", "Bruno Exemple")
                .contains("Sait déjà : repasser une chemise.")
                .contains("S’apprend sur place : plier et ranger le linge.")
                .doesNotContain("Chloé");
    }

    @Test
    void theOthersAreShownWithWhatStandsInTheWay() {
        ironing.listed("Chloé", Ironing.suits(Limit.NOISE));
        openActivity();
        tap("Voir aussi la personne à qui elle ne va pas, et pourquoi");
        assertThat(text()).contains("Chloé").contains("Ne peut pas ou ne veut pas : travailler dans le bruit.");
    }

    @Test
    void aPersonShowsTheActivitiesThatSuit() {
        var amel = ironing.listed("Amel", Ironing.suits());
        open("personne", amel.value().toString());
        assertThat(text()).contains("Amel Exemple").contains("C’est sa première envie.");
    }

    @Test
    void anAddressChangedByHandShowsTheChoice() {
        open("activite", "n’importe quoi ?");
        assertThat(text()).contains("Choisissez une activité ou une personne.");
    }

    @Test
    void proposingTellsAndShowsTheProposal() {
        ironing.listed("Amel", Ironing.suits());
        openActivity();
        tap("Proposer");
        tapLast("Proposer");
        assertThat(text())
                .contains("Propositions en cours")
                .contains("Amel Exemple")
                .contains("1 place libre");
    }

    @Test
    void outOfTheListsOrderTheReasonIsAskedAndKept() {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        openActivity();
        tapLast("Proposer");
        tapLast("Proposer");
        assertThat(board.runningAt(activity)).isEmpty();
        test(find(TextArea.class).single()).setValue("La personne avant est en vacances.");
        tapLast("Proposer");
        assertThat(board.runningAt(activity)).singleElement().satisfies(running -> {
            assertThat(running.name()).isEqualTo("Bruno Exemple");
            assertThat(running.orderReason()).isEqualTo("La personne avant est en vacances.");
        });
    }

    @Test
    void theReasonIsPrefilledWhenTheOneBeforeSaidNotNow() {
        var amel = ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        var id = ProposalId.create();
        proposals.propose(id, amel, ironing.openingOf(activity), null);
        proposals.answer(id, Answer.LATER);
        openActivity();
        tapLast("Proposer");
        assertThat(find(TextArea.class).single().getValue())
                .isEqualTo("Une personne est avant dans la liste. Une a répondu « Pas maintenant » à cette activité.");
    }

    @Test
    void theCoordinatorWhoComesSecondIsToldAndLosesNothing() {
        ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var chloe = ironing.listed("Chloé", Ironing.suits());
        openActivity();
        tap("Proposer");
        proposals.propose(ProposalId.create(), bruno, ironing.openingOf(activity), "Pour l’essai");
        proposals.propose(ProposalId.create(), chloe, ironing.openingOf(activity), "Pour l’essai");
        tapLast("Proposer");
        assertThat(find(Paragraph.class).all())
                .extracting(paragraph -> paragraph.getText())
                .contains("La dernière place vient d’être proposée à quelqu’un d’autre.");
    }

    @Test
    void freeingAPlaceNeedsAReason() {
        var amel = ironing.listed("Amel", Ironing.suits());
        proposals.propose(ProposalId.create(), amel, ironing.openingOf(activity), null);
        openActivity();
        tap("Libérer la place");
        tapLast("Libérer la place");
        assertThat(board.runningAt(activity)).hasSize(1);
        test(find(TextArea.class).single()).setValue("Injoignable depuis un mois");
        tapLast("Libérer la place");
        assertThat(board.runningAt(activity)).isEmpty();
    }

    private void openActivity() {
        open("activite", activity.value().toString());
    }

    private static void open(String name, String value) {
        UI.getCurrent().navigate("equipe/rapprochement", QueryParameters.of(name, value));
    }
}
