package fr.declic.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Candidacy;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.StepDetails;
import fr.declic.volunteers.Volunteer;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person sees and does in their own space. */
@InTerritory
class MySpaceTest extends OnScreen {

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private Clock clock;

    private VolunteerId amel;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        amel = new Ironing(activities, entities, transaction).listed("Amel", Ironing.suits());
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theListTellsThePlaceAndWhatIsNext() {
        assertThat(space())
                .contains("Bonjour Amel")
                .contains("Vous êtes parmi les 10 premières personnes de la liste.")
                .contains("Lire toutes les règles de la liste")
                .doesNotContain("Depuis 1 an, l’attente")
                .contains("Dès qu’une activité vous va, elle vous est proposée ici.")
                .doesNotContain("Oui, ça m'intéresse");
    }

    @Test
    void theProposalSaysWhatWhenWhyAndThatACalculationHelped() {
        propose();
        assertThat(space())
                .contains("Une activité vous est proposée")
                .contains("12 rue Inventée")
                .contains("De 16 h à 20 h par semaine")
                .contains("tous les matins du lundi au vendredi")
                .contains("Corinne Mascaut")
                .contains("C’est votre première envie.")
                .contains("Vous savez déjà : repasser une chemise.")
                .contains("Cette proposition a été préparée avec l’aide d’un calcul.")
                .contains("Vous gardez toujours votre place dans la liste.");
    }

    @Test
    void aProposalThatWaitsKeepsThePlaceAndTheDate() {
        propose();
        assertThat(space())
                .contains("Une proposition attend votre réponse. Votre place dans la liste est gardée.")
                .contains("Votre date de candidature : ")
                .doesNotContain("pas encore sur la liste")
                .doesNotContain("premières personnes de la liste");
    }

    @Test
    void aPauseIsSaidAndKeepsTheDate() {
        As.coordinator("Samir");
        var seen = files.open(amel).orElseThrow().candidacy().version();
        assertThat(candidacies.take(amel, seen, Step.PAUSE, StepDetails.NONE)).isEmpty();
        signInAmel();
        assertThat(space())
                .contains("Vous êtes en pause. Votre date de candidature est gardée.")
                .contains("Votre date de candidature : ")
                .doesNotContain("pas encore sur la liste")
                .doesNotContain("premières personnes de la liste");
    }

    @Test
    void whoeverIsHiredReadsSo() {
        As.coordinator("Samir");
        var today = Dates.day(clock.instant());
        transaction.executeWithoutResult(
                status -> assertThat(candidacies.hire(amel, true, today)).isEmpty());
        signInAmel();
        assertThat(space())
                .contains("Vous avez un emploi dans une entreprise à but d’emploi (EBE).")
                .doesNotContain("pas encore sur la liste");
    }

    @Test
    void whoeverIsStillBeforeTheListReadsWhatIsMissing() {
        As.coordinator("Samir");
        var id = VolunteerId.create();
        transaction.executeWithoutResult(status -> {
            entities.persist(new Volunteer(
                    id,
                    new Identity("Zoé", "Exemple", LocalDate.of(1990, 1, 1)),
                    new Reach(null, null, null),
                    clock.instant()));
            var candidacy = Candidacy.ofContact(id, clock.instant());
            candidacy.register(999_001, false, clock);
            entities.persist(candidacy);
        });
        As.signIn(new SignedIn(id.value(), "Zoé Exemple", Role.VOLUNTEER, null));
        assertThat(space())
                .contains("Vous n’êtes pas encore sur la liste.")
                .contains("L’équipe vous appelle pour vous rencontrer.");
    }

    @Test
    void yesIsKeptAndSaid() {
        propose();
        navigate(MySpaceView.class);
        tap("Oui, ça m'intéresse");
        assertThat(text()).contains("Vous avez répondu oui").contains("La place est gardée pour vous.");
    }

    @Test
    void aYesBecomesNotNowInTwoTaps() {
        propose();
        navigate(MySpaceView.class);
        tap("Oui, ça m'intéresse");
        tap("J’ai changé d’avis");
        tap("Pas maintenant");
        assertThat(text()).contains("Vous avez répondu « Pas maintenant »").contains("premières personnes de la liste");
    }

    @Test
    void noThanksPutsTheActivityAsideAndItComesBack() {
        propose();
        navigate(MySpaceView.class);
        tap("Non merci");
        assertThat(text()).contains("Les activités mises de côté");
        tap("Remettre");
        assertThat(text()).doesNotContain("Les activités mises de côté");
    }

    @Test
    void aSlipOfTheThumbIsTakenBack() {
        propose();
        navigate(MySpaceView.class);
        tap("Non merci");
        tap("J’ai changé d’avis");
        assertThat(text()).contains("Une activité vous est proposée").doesNotContain("mises de côté");
    }

    private void propose() {
        As.coordinator("Samir");
        var ironing = new Ironing(activities, entities, transaction);
        var opening = ironing.openingWith(1);
        assertThat(proposals.propose(ProposalId.create(), amel, opening, "Pour l’essai"))
                .isEmpty();
        signInAmel();
    }

    private void signInAmel() {
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
    }

    private String space() {
        navigate(MySpaceView.class);
        return text();
    }
}
