package fr.declic.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person sees and does in their own space. */
@InTerritory
class MySpaceTest extends SpringBrowserlessTest {

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Proposals proposals;

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
                .contains("Votre place dans la liste")
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
        assertThat(text()).contains("Vous avez répondu « Pas maintenant »").contains("Votre place dans la liste");
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
        var opening = ironing.openingOf(ironing.activity(ironing.ebe(), 1));
        assertThat(proposals.propose(ProposalId.create(), amel, opening, "Pour l’essai"))
                .isEmpty();
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
    }

    private String space() {
        navigate(MySpaceView.class);
        return text();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void tap(String words) {
        var button = findInView(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button «" + words + "»"));
        test(button).click();
    }
}
