package fr.declic.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnASharedDevice;
import fr.declic.OnScreen;
import fr.declic.access.Freshly;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.matching.Ironing;
import fr.declic.voice.Voice;
import fr.declic.voice.VoiceNote;
import fr.declic.volunteers.MyVoices;
import fr.declic.volunteers.PersonNotice;
import fr.declic.volunteers.VoiceNotes;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class MyRightsTest extends OnScreen {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<PersonNotice> notices;

    @Autowired
    private MyVoices voices;

    @Autowired
    private VoiceNotes notes;

    private VolunteerId amel;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        amel = new Ironing(activities, entities, transaction).listed("Amel", Ironing.suits());
        Freshly.signIn(application, amel.value());
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theSevenDaysAreShownAndTakenBackInOneTap() {
        navigate(MyRightsView.class);
        tap("Effacer mes données dans 7 jours");
        assertThat(text()).contains("Vous avez demandé d’effacer vos données").contains("Nous le faisons le");
        As.coordinator("Samir");
        assertThat(notices.stream().flatMap(one -> one.about(amel).stream()))
                .singleElement()
                .asString()
                .contains("La personne a demandé l’effacement");
        Freshly.signIn(application, amel.value());
        tap("J’ai changé d’avis : je reste");
        assertThat(text()).doesNotContain("Vous avez demandé d’effacer");
    }

    /** What is erased and when does not hang on a translation that nobody has read again. */
    @Test
    void whatIsErasedIsToldInFrenchTooBesideALanguageThatNobodyHasReadAgain() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("tr"));
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into registration_note (volunteer_id, helper_id, helper_name, at)
                        values (:id, :id, 'Nadia Essai', now())
                        """).param("id", amel.value()).update());
        navigate(MyRightsView.class);
        assertThat(text())
                .contains("Une personne était avec vous : Nadia Essai.")
                .contains("Nous effaçons votre nom, vos réponses et vos messages.");
        tap(UI.getCurrent().getTranslation("rights.erase.ask"));
        assertThat(text()).contains("Nous le faisons le ").contains("Avant cette date, vous pouvez changer d’avis.");
        navigate("mon-espace", Component.class);
        assertThat(text()).contains("Bonjour Amel", "Nous le faisons le ");
        tap("J’ai changé d’avis : je reste");
        assertThat(text()).contains("vous restez").doesNotContain("Nous le faisons le ");
    }

    @Test
    void theCopyIsOfferedOnOnesOwnPhoneAndNotOnADeviceThatEverybodyUses() {
        navigate(MyRightsView.class);
        assertThat(text()).contains("Lire ma copie (PDF)", "Copie pour un ordinateur (JSON)");
        OnASharedDevice.isShown(jdbc, transaction);
        navigate(MyRightsView.class);
        assertThat(text())
                .contains("sur votre téléphone, ou demander à l’équipe.")
                .doesNotContain("Lire ma copie", "JSON", "Voir ma copie");
    }

    @Test
    void aPhoneLeftOpenAsksForACodeFirst() {
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        navigate(MyRightsView.class);
        assertThat(text()).doesNotContain("Effacer mes données dans 7 jours").doesNotContain("Lire ma copie (PDF)");
        tap("Je veux effacer mes données");
        assertThat(text()).contains("Il faut un code ou votre carte.");
    }

    @Test
    void aRegistrationThatSomebodyHelpedWithIsContestedOnce() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into registration_note (volunteer_id, helper_id, helper_name, at)
                        values (:id, :id, 'Nadia Essai', now())
                        """).param("id", amel.value()).update());
        navigate(MyRightsView.class);
        assertThat(text()).contains("Une personne était avec vous : Nadia Essai.");
        tap("Cette inscription n’était pas mon choix");
        assertThat(text()).contains("L’équipe le sait.");
        navigate(MyRightsView.class);
        assertThat(text()).contains("L’équipe le sait.").doesNotContain("n’était pas mon choix");
        assertThat(tasks("REGISTRATION_CONTESTED")).isEqualTo(1);
    }

    @Test
    void anObjectionMayBeSaidInsteadOfWritten() {
        navigate(MyRightsView.class);
        tap("Envoyer");
        assertThat(tasks("OBJECTION")).isZero();
        voices.keep(MyVoices.OBJECTION, Voice.of("non"));
        tap("Envoyer");
        assertThat(tasks("OBJECTION")).isEqualTo(1);
        As.coordinator("Samir");
        assertThat(notes.of(amel)).singleElement().extracting(VoiceNote::about).isEqualTo("OBJECTION");
    }

    @Test
    void whoeverRegisteredAloneHasNothingToContest() {
        navigate(MyRightsView.class);
        assertThat(text()).doesNotContain("Mon inscription");
    }

    private int tasks(String kind) {
        return transaction.execute(
                status -> jdbc.sql("select count(*) from task where volunteer_id = :id and kind = :kind")
                        .param("id", amel.value())
                        .param("kind", kind)
                        .query(Integer.class)
                        .single());
    }
}
