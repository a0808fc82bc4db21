package fr.declic.volunteers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Correction;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.Decision;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Registration;
import fr.declic.volunteers.Registrations;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's file, from the registration to the list, as a coordinator works on it. */
@InTerritory
class WorkingOnAFileTest extends OnScreen {

    @Autowired
    private Registrations registrations;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private Corrections corrections;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private TransactionTemplate transaction;

    private VolunteerId amel;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir Essai");
        amel = received(
                new Identity("Amel", "Belkacem", LocalDate.of(1984, 5, 12)),
                new Reach("+33639980081", null, null),
                List.of("garder-enfants"));
        super.initVaadinEnvironment();
        navigate("equipe/volontaires/" + amel.value(), VolunteerFileView.class);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void goesFromTheRegistrationToTheList() {
        assertThat(text()).contains("Pas encore sur la liste").contains("Il manque la rencontre avec l’équipe.");

        step("Noter la rencontre");
        assertThat(text()).contains("Il manque la présentation au comité.").contains("Samir Essai");

        tap("Présenter au comité");
        tap("Enregistrer");
        assertThat(text()).contains("Il manque la décision du comité.");

        tap("Noter la décision du comité");
        decision().setValue(Decision.LISTED);
        tap("Enregistrer");
        assertThat(status()).isEqualTo(Status.LISTED);
        assertThat(text()).contains("dans la liste").doesNotContain("Pas encore sur la liste");
    }

    @Test
    void aStepNotedByMistakeIsTakenBackWithItsReason() {
        assertThat(text()).doesNotContain("Annuler cette étape");
        step("Noter la rencontre");
        tap("Annuler cette étape");
        tap("Oui, annuler");
        assertThat(status()).isEqualTo(Status.MET);
        test(field("Pourquoi vous annulez", TextArea.class)).setValue("Ce n’était pas cette personne");
        tap("Oui, annuler");
        assertThat(status()).isEqualTo(Status.REGISTERED);
        assertThat(text())
                .contains("Étape annulée : « Noter la rencontre »", "« Ce n’était pas cette personne »")
                .doesNotContain("Annuler cette étape");
    }

    @Test
    void wordsAboutSomebodysHealthAreStruckOutForGood() {
        assertThat(text()).doesNotContain("Rayer des mots");
        transaction.executeWithoutResult(status -> {
            var answers = Answers.NONE.withSkills(List.of("garder-enfants"), List.of("porter, sauf mon asthme"));
            corrections.correct(amel, files.open(amel).orElseThrow().person().version(), new Correction.Said(answers));
        });
        navigate("equipe/volontaires/" + amel.value(), VolunteerFileView.class);
        tap("Rayer des mots");
        tap("Enregistrer");
        assertThat(text()).as("nothing was tapped").contains("asthme");
        tap("mon");
        tap("asthme");
        tap("Enregistrer");
        assertThat(text()).contains("porter, sauf […]", "Mots rayés").doesNotContain("asthme");
    }

    @Test
    void aDecisionAgainstNeedsItsReasonAndNothingTypedIsLost() {
        step("Noter la rencontre");
        tap("Présenter au comité");
        tap("Enregistrer");
        tap("Noter la décision du comité");
        tap("Enregistrer");
        assertThat(find(Paragraph.class).withText("Choisissez la décision.").all())
                .hasSize(1);
        decision().setValue(Decision.POSTPONED);
        tap("Enregistrer");
        assertThat(status()).isEqualTo(Status.PRESENTED);
        assertThat(decision().getValue()).isEqualTo(Decision.POSTPONED);
        test(find(TextArea.class).single()).setValue("Il manque un papier.");
        tap("Enregistrer");
        assertThat(status()).isEqualTo(Status.POSTPONED);
        assertThat(text()).contains("Il manque un papier.").contains("Le comité a reporté sa décision.");
    }

    @Test
    void whatWasSeenSaysWhatWhenAndByWhom() {
        tap("Noter ce que j’ai vu");
        test(field("Ce qui a été montré", TextField.class)).setValue("Avis de situation");
        tap("Enregistrer");
        assertThat(text()).contains("Avis de situation, le ").contains("par Samir Essai");
    }

    @Test
    void aCorrectedNameKeepsTheFormerOneInTheTrail() {
        tap("Modifier l’identité");
        test(field("Nom", TextField.class)).setValue("Belkassem");
        tap("Enregistrer");
        assertThat(text()).contains("Amel Belkassem").contains("Belkacem");
        assertThat(files.open(amel).orElseThrow().person().identity().lastName())
                .isEqualTo("Belkassem");
    }

    @Test
    void aNameIsNotTakenAway() {
        tap("Modifier l’identité");
        test(field("Prénom", TextField.class)).setValue(" ");
        tap("Enregistrer");
        assertThat(files.open(amel).orElseThrow().person().identity().firstName())
                .isEqualTo("Amel");
    }

    @Test
    void ofTwoFilesOnlyWhatBothSayDifferentlyIsAsked() {
        var zoe = new Identity("Zoé", "Deuxfois", LocalDate.of(1979, 3, 2));
        var first = received(zoe, new Reach("+33639980083", null, null), List.of("garder-enfants"));
        var second = received(zoe, new Reach("+33639980082", "zoe@exemple.invalid", null), List.of());
        navigate("equipe/volontaires/" + second.value(), VolunteerFileView.class);
        tap("C’est la même personne");
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(HasLabel::getLabel)
                .containsExactly("Téléphone");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Ce qu’un seul des deux dossiers dit est gardé : e-mail, sait faire.");

        tap("Fermer ce dossier");
        assertThat(text()).contains("Ce dossier est fermé");
        navigate("equipe/volontaires/" + first.value(), VolunteerFileView.class);
        assertThat(text())
                .contains("06 39 98 00 83", "zoe@exemple.invalid", "garder des enfants")
                .doesNotContain("06 39 98 00 82");
    }

    @Test
    void theWayBackLeadsToTheListAsItWasNarrowed() {
        assertThat(wayBack()).isEqualTo("/equipe/volontaires");
        UI.getCurrent().navigate("equipe/volontaires", QueryParameters.fromString("statut=REGISTERED&q=belkacem"));
        navigate("equipe/volontaires/" + amel.value(), VolunteerFileView.class);
        assertThat(wayBack())
                .startsWith("/equipe/volontaires?")
                .contains("statut=REGISTERED")
                .contains("q=belkacem");
    }

    private String wayBack() {
        return find(Anchor.class).withText("Retour à la liste").single().getHref();
    }

    @Test
    void aPauseIsNoPlaceBeforeTheList() {
        step("Mettre en pause");
        assertThat(text())
                .contains("La personne est en pause")
                .contains("Elle garde sa date de candidature.")
                .doesNotContain("Pas encore sur la liste");
    }

    @Test
    void aProposalKeepsThePlaceAndTheHireCanBeRecorded() {
        toTheList();
        transaction.executeWithoutResult(
                status -> assertThat(candidacies.propose(amel)).isEmpty());
        navigate("equipe/volontaires/" + amel.value(), VolunteerFileView.class);
        assertThat(text())
                .contains("Une proposition est en cours")
                .contains("Sa place dans la liste est gardée.")
                .contains("Enregistrer l'embauche")
                .doesNotContain("Pas encore sur la liste");
    }

    @Test
    void nobodyIsHiredBeforeTheList() {
        assertThat(text()).doesNotContain("Enregistrer l'embauche");
    }

    private VolunteerId received(Identity identity, Reach reach, List<String> skills) {
        var id = VolunteerId.create();
        registrations.receive(
                id,
                new Registration(
                        identity,
                        reach,
                        Home.UNKNOWN,
                        new Deprivation(Deprivation.Kind.UNKNOWN, null),
                        Answers.NONE.withSkills(skills, List.of())));
        return id;
    }

    private void toTheList() {
        step("Noter la rencontre");
        tap("Présenter au comité");
        tap("Enregistrer");
        tap("Noter la décision du comité");
        decision().setValue(Decision.LISTED);
        tap("Enregistrer");
    }

    private void step(String words) {
        tap(words);
        tap("Enregistrer");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Decision> decision() {
        return find(RadioButtonGroup.class).single();
    }

    private Status status() {
        return files.open(amel).orElseThrow().candidacy().status();
    }
}
