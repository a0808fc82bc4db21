package fr.declic.employment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractTerms;
import fr.declic.employment.Contracts;
import fr.declic.employment.EndReason;
import fr.declic.matching.Answer;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.shell.Dates;
import fr.declic.shell.FormDialog;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs as a coordinator and as a manager see them. */
@InTerritory
class LookingAfterTheJobsTest extends OnScreen {

    @Autowired
    private Activities activities;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Ironing ironing;
    private EmployerId ebe;
    private VolunteerId worker;
    private final String workerName = "Amel " + UUID.randomUUID();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        ebe = ironing.ebe();
        worker = ironing.listed(workerName, Ironing.suits());
        var yesterday = Dates.day(clock.instant()).minusDays(1);
        assertThat(contracts.record(
                        ContractId.create(), worker, ebe, new ContractTerms(WeeklyHours.ofHours(24), yesterday, null)))
                .isEmpty();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void whoSaidYesWaitsUntilTheHireIsRecorded() {
        var name = "Bruno " + UUID.randomUUID();
        var bruno = ironing.listed(name, Ironing.suits());
        var proposal = ProposalId.create();
        var opening = ironing.openingOf(ironing.activity(ebe, 1));
        assertThat(proposals.propose(proposal, bruno, opening, "Pour l’essai")).isEmpty();
        navigate(JobsView.class);
        assertThat(text()).doesNotContain(name);

        proposals.answer(proposal, Answer.YES);
        open("ALL");
        assertThat(text()).contains("attend").contains(name);
        tap("Enregistrer l'embauche");
        tapLast("Enregistrer l'embauche");
        assertThat(dialog()).contains("Il faut la date de la demande écrite de la personne");
        assertThat(statusOf(bruno)).isEqualTo(Status.PROPOSED);
        find(Input.class).all().getLast().setValue(Dates.day(clock.instant()).toString());
        tapLast("Enregistrer l'embauche");
        assertThat(statusOf(bruno)).isEqualTo(Status.HIRED_EBE);
        assertThat(text()).contains(name).doesNotContain("a dit oui et attend");
    }

    @Test
    void theEndIsNotedAndThePersonBackOnTheList() {
        navigate(JobsView.class);
        assertThat(text()).contains(workerName).contains("en cours");
        tapOf(workerName, "Noter la fin du contrat");
        tapLast("Noter la fin du contrat");
        assertThat(dialog()).contains("Choisissez pourquoi le contrat se termine.");
        reason().setValue(EndReason.RESIGNATION);
        test(find(Checkbox.class).single()).click();
        tapLast("Noter la fin du contrat");
        assertThat(statusOf(worker)).isEqualTo(Status.LISTED);
    }

    @Test
    void whoeverIsNotPutBackAtOnceCanBeLater() {
        navigate(JobsView.class);
        tapOf(workerName, "Noter la fin du contrat");
        reason().setValue(EndReason.OTHER_JOB);
        find(Input.class)
                .single()
                .setValue(Dates.day(clock.instant()).minusDays(1).toString());
        tapLast("Noter la fin du contrat");
        assertThat(statusOf(worker)).isEqualTo(Status.HIRED_EBE);
        open("ENDED");
        tapOf(workerName, "Remettre sur la liste");
        tapLast("Remettre sur la liste");
        assertThat(statusOf(worker)).isEqualTo(Status.LISTED);
    }

    @Test
    void whatWasRecordedByMistakeIsCancelledAfterReadingWhatWillHappen() {
        navigate(JobsView.class);
        tapOf(workerName, "Annuler cet enregistrement");
        assertThat(dialog())
                .contains("le compteur baisse de 1")
                .contains(workerName + " Exemple revient à « sur la liste »");
        tapLast("Annuler cet enregistrement");
        assertThat(dialog()).contains("Écrivez la raison.");
        assertThat(statusOf(worker)).isEqualTo(Status.HIRED_EBE);
        test(find(TextArea.class).single()).setValue("Noté pour la mauvaise personne");
        tapLast("Annuler cet enregistrement");
        assertThat(statusOf(worker)).isEqualTo(Status.LISTED);
        assertThat(text()).doesNotContain(workerName);
    }

    @Test
    void aManagerSeesTheirOwnEbesJobsAndEndsNone() {
        signInManager(ebe);
        navigate(JobsView.class);
        assertThat(text()).contains(workerName).doesNotContain("Noter la fin du contrat", "Annuler cet enregistrement");
    }

    @Test
    void anotherEbesManagerSeesNobody() {
        signInManager(ironing.ebe());
        navigate(JobsView.class);
        assertThat(text()).doesNotContain(workerName);
    }

    @SuppressWarnings("unchecked")
    private Select<EndReason> reason() {
        return find(Select.class).all().stream()
                .filter(one -> "Pourquoi le contrat se termine".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void open(String state) {
        UI.getCurrent().navigate("equipe/emplois", QueryParameters.of("etat", state));
    }

    private void signInManager(EmployerId employer) {
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, employer.value()));
    }

    private Status statusOf(VolunteerId person) {
        return files.open(person).orElseThrow().candidacy().status();
    }

    private void tapOf(String person, String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals(words))
                        .filter(one -> one.getParent()
                                .flatMap(cell -> cell.getParent())
                                .map(row ->
                                        row.getElement().getTextRecursively().contains(person))
                                .orElse(false))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("There is no button «" + words + "» for " + person)))
                .click();
    }

    private String dialog() {
        return find(FormDialog.class).all().getLast().getElement().getTextRecursively();
    }
}
