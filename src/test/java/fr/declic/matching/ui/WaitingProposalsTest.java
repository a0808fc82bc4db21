package fr.declic.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.Answer;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The proposals that wait, as a coordinator and an EBE's manager see them. */
@InTerritory
class WaitingProposalsTest extends OnScreen {

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalBoard board;

    private EmployerId ebe;
    private ProposalId waiting;
    private String name;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        var ironing = new Ironing(activities, entities, transaction);
        ebe = ironing.ebe();
        OpeningId opening = ironing.openingOf(ironing.activity(ebe, 1));
        name = "Amel " + UUID.randomUUID();
        waiting = ProposalId.create();
        assertThat(proposals.propose(waiting, ironing.listed(name, Ironing.suits()), opening, "Pour l’essai"))
                .isEmpty();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void beforeAYesAManagerSeesNobody() {
        signInManager(ebe);
        navigate(ProposalsView.class);
        assertThat(text()).doesNotContain(name).contains("Personne n’a encore dit oui");
    }

    @Test
    void afterItTheManagerSeesWhomToCallAndWhatTheyCanDo() {
        proposals.answer(waiting, Answer.YES);
        signInManager(ebe);
        navigate(ProposalsView.class);
        assertThat(text())
                .contains(name)
                .contains("Appeler")
                .contains("repasser une chemise")
                .doesNotContain("Libérer la place")
                .doesNotContain("Pour l’essai");
    }

    @Test
    void anotherEbesManagerStillSeesNobody() {
        proposals.answer(waiting, Answer.YES);
        signInManager(EmployerId.create());
        navigate(ProposalsView.class);
        assertThat(text()).doesNotContain(name);
    }

    @Test
    void aManagerStatesAnObstacleOfTheActivityAndKeepsThePerson() {
        proposals.answer(waiting, Answer.YES);
        signInManager(ebe);
        navigate(ProposalsView.class);
        tap("Signaler un empêchement");
        test(find(TextArea.class).single()).setValue("La machine est en panne.");
        tap("Enregistrer");
        assertThat(text()).contains("La machine est en panne.").contains(name);
    }

    @Test
    void aCoordinatorNotesWhatWasSaidOnThePhone() {
        navigate(ProposalsView.class);
        assertThat(text()).contains(name).contains("Attendent une réponse");
        noteFirst(Answer.LATER);
        assertThat(board.running()).noneMatch(running -> running.id().equals(waiting));
    }

    @SuppressWarnings("unchecked")
    private void noteFirst(Answer answer) {
        var card = findInView(RunningProposalCard.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
        test(find(NativeButton.class, card).all().stream()
                        .filter(button -> button.getText().equals("Noter sa réponse"))
                        .findFirst()
                        .orElseThrow())
                .click();
        find(RadioButtonGroup.class).single().setValue(answer);
        tap("Enregistrer");
    }

    private static void signInManager(EmployerId employer) {
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, employer.value()));
    }
}
