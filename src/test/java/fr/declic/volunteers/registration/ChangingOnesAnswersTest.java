package fr.declic.volunteers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Freshly;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.followup.TaskKind;
import fr.declic.followup.Tasks;
import fr.declic.followup.WaitingTask;
import fr.declic.matching.Ironing;
import fr.declic.shell.Words;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.voice.Voice;
import fr.declic.voice.VoiceNote;
import fr.declic.volunteers.Correction;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.MyVoices;
import fr.declic.volunteers.OwnFile;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.VoiceNotes;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** «Mes réponses»: each of them by itself, with the former one kept in the trail. */
@InTerritory
class ChangingOnesAnswersTest extends SpringBrowserlessTest {

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
    private OwnFile own;

    @Autowired
    private Corrections corrections;

    @Autowired
    private MyVoices voices;

    @Autowired
    private Tasks tasks;

    @Autowired
    private VoiceNotes notes;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Words words;

    private VolunteerId amel;
    private VolunteerId bruno;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        var ironing = new Ironing(activities, entities, transaction);
        amel = ironing.listed("Amel", Ironing.suits());
        bruno = ironing.listed("Bruno", Ironing.suits());
        signIn();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    private void signIn() {
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
    }

    @Test
    void eachAnswerIsReadInASentence() {
        navigate(MyAnswersView.class);
        assertThat(text()).contains("repasser une chemise").contains("Modifier").doesNotContain("Partie 1");
    }

    @Test
    void aChangedAnswerIsKeptAndTheFormerOneStaysInTheTrail() {
        navigate(MyAnswersView.class, RegistrationStep.LIMITS.path());
        tap("travailler dans le bruit");
        tap("Continuer");
        assertThat(text()).contains("C’est enregistré.");
        assertThat(own.mine().answers().limits()).hasSize(1);
        assertThat(trailed()).isEqualTo("limits");
    }

    @Test
    void oneTapTakesTheMonthAwayAndChooses() {
        navigate(MyAnswersView.class, RegistrationStep.WORK.path());
        month().setValue("3");
        type("year", "2022");
        tap("Je ne sais plus");
        tap("Continuer");
        assertThat(own.mine().deprivation()).isEqualTo(new Deprivation(Deprivation.Kind.UNKNOWN, null));
        navigate(MyAnswersView.class, RegistrationStep.WORK.path());
        month().setValue("3");
        type("year", "2022");
        tap("Continuer");
        assertThat(own.mine().deprivation()).isEqualTo(new Deprivation(Deprivation.Kind.SINCE, YearMonth.of(2022, 3)));
    }

    private Select month() {
        return findInView(Select.class).single();
    }

    @Test
    void retourFromAFamilyIsBackAtAllOfThemWithWhatWasTapped() {
        var known = own.mine().answers().skills();
        var another = vocabulary.skillsOf("linge").stream()
                .filter(skill -> !known.contains(skill.code()))
                .findFirst()
                .orElseThrow();
        navigate(MyAnswersView.class);
        UI.getCurrent().navigate("mon-espace/mes-reponses/savoir-faire", QueryParameters.of(Addresses.FAMILY, "linge"));
        tap(words.french(another.key()));
        press("Retour");
        assertThat(text()).contains(words.french(another.key())).doesNotContain("Voir toutes les familles");
        tap("Continuer");
        assertThat(own.mine().answers().skills()).contains(another.code());
    }

    @Test
    void aSingleSavoirFaireThatTheTeamNotedStaysUntilItsFamilyIsTapped() {
        learns("repasser-chemise");
        navigate(MyAnswersView.class);
        assertThat(text()).contains("Je veux bien apprendre : repasser une chemise");
        navigate(MyAnswersView.class, RegistrationStep.LEARN.path());
        tap("Continuer");
        assertThat(trailed()).isEqualTo("nothing");
        navigate(MyAnswersView.class, RegistrationStep.LEARN.path());
        tap(family("garder-enfants"));
        tap("Continuer");
        assertThat(own.mine().answers().learns()).contains("repasser-chemise", "garder-enfants");
        navigate(MyAnswersView.class, RegistrationStep.LEARN.path());
        tap(family("repasser-chemise"));
        tap(family("repasser-chemise"));
        tap("Continuer");
        assertThat(own.mine().answers().learns()).contains("garder-enfants").doesNotContain("repasser-chemise");
    }

    private void learns(String skill) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set learns = array[:skill] where id = :id")
                        .param("skill", skill)
                        .param("id", amel.value())
                        .update());
    }

    private String family(String skill) {
        return words.french("family." + vocabulary.skill(skill).orElseThrow().family());
    }

    @Test
    void nothingChangedLeavesNoTrace() {
        navigate(MyAnswersView.class, RegistrationStep.LIMITS.path());
        tap("Continuer");
        assertThat(trailed()).isEqualTo("nothing");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        navigate(MyAnswersView.class, RegistrationStep.LIMITS.path());
        transaction.executeWithoutResult(status -> jdbc.sql("update volunteer set version = version + 1 where id = :id")
                .param("id", amel.value())
                .update());
        tap("travailler dans le bruit");
        tap("Continuer");
        assertThat(text()).contains("Vos réponses ont changé entre-temps.");
        assertThat(own.mine().answers().limits()).isEmpty();
    }

    @Test
    void thePhoneIsChangedWithAFreshCodeOnly() {
        navigate(MyAnswersView.class, RegistrationStep.REACH.path());
        assertThat(text()).contains("Il faut un code ou votre carte.");
        var other = new Correction.Reached(new Reach("+33639980991", null, null));
        assertThatThrownBy(() -> corrections.correct(amel, own.mine().version(), other))
                .isInstanceOf(AccessDeniedException.class);
        Freshly.signIn(application, amel.value());
        assertThat(corrections.correct(amel, own.mine().version(), other)).isEmpty();
    }

    @Test
    void theNameIsChangedWithAFreshCodeOnlyAndTheTeamIsTold() {
        navigate(MyAnswersView.class, RegistrationStep.WHO.path());
        assertThat(text()).contains("Il faut un code ou votre carte.");
        var mine = own.mine();
        var born = mine.identity().birthDate();
        var renamed = new Correction.Who(new Identity("Amel", "Belkacem", born));
        assertThatThrownBy(() -> corrections.correct(amel, mine.version(), renamed))
                .isInstanceOf(AccessDeniedException.class);

        Freshly.signIn(application, amel.value());
        navigate(MyAnswersView.class, RegistrationStep.WHO.path());
        type("last-name", "Belkacem");
        tap("Continuer");
        assertThat(text()).contains("C’est enregistré.").contains("Amel Belkacem");
        assertThat(own.mine().identity()).isEqualTo(renamed.identity());
        assertThat(trailed()).isEqualTo("lastName");
        As.coordinator("Samir");
        assertThat(tasks.waiting(1000))
                .filteredOn(task -> task.volunteer().equals(amel))
                .extracting(WaitingTask::kind)
                .contains(TaskKind.IDENTITY_CHANGED);
    }

    @Test
    void whoWouldHaveBeenTooYoungIsToldSoAndNothingTypedIsLost() {
        Freshly.signIn(application, amel.value());
        navigate(MyAnswersView.class, RegistrationStep.WHO.path());
        var before = own.mine().identity();
        transaction.executeWithoutResult(
                status -> jdbc.sql("update candidacy set registered_at = '2020-01-01T10:00:00Z' where id = :id")
                        .param("id", amel.value())
                        .update());
        type("birth-date", "02/01/2004");
        tap("Continuer");
        assertThat(text()).contains("Avec cette date, vous aviez moins de 16 ans à l’inscription.");
        assertThat(field("birth-date").getValue()).isEqualTo("02/01/2004");
        assertThat(own.mine().identity()).isEqualTo(before);
        type("birth-date", "01/01/2004");
        tap("Continuer");
        assertThat(own.mine().identity().birthDate()).isEqualTo("2004-01-01");
    }

    @Test
    void anothersAnswersAreAnothers() {
        var change = new Correction.Said(Ironing.wishesOtherwise());
        assertThatThrownBy(() -> corrections.correct(bruno, 0, change)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPauseKeepsTheDateAndOneComesBack() {
        var date = date();
        navigate(MyAnswersView.class);
        assertThat(text()).containsOnlyOnce("En pause, rien ne vous est proposé.");
        tap("Faire une pause");
        assertThat(text()).contains("Vous êtes en pause. Votre date de candidature est gardée.");
        tap("Je reviens");
        assertThat(text()).contains("Vous êtes de retour.");
        assertThat(status()).isEqualTo("LISTED");
        assertThat(date()).isEqualTo(date);
    }

    @Test
    void aVoiceIsAnAnswerAndIsTheTeamsToHearOnceItIsSent() {
        voices.keep("WISHES", Voice.of("un jardin"));
        As.coordinator("Samir");
        assertThat(notes.of(amel)).isEmpty();
        signIn();
        navigate(MyAnswersView.class, RegistrationStep.WISHES.path());
        tap("Continuer");
        assertThat(text()).contains("C’est enregistré.").contains("J’ai aussi répondu avec ma voix.");
        As.coordinator("Samir");
        assertThat(notes.of(amel)).singleElement().extracting(VoiceNote::about).isEqualTo("WISHES");
    }

    @Test
    void leavingTheListAsksForAFreshCode() {
        assertThatThrownBy(own::withdraw).isInstanceOf(AccessDeniedException.class);
        Freshly.signIn(application, amel.value());
        assertThat(own.withdraw()).isEmpty();
        assertThat(own.withdraw()).contains(Refusal.ALREADY_AWAY);
        assertThat(status()).isEqualTo("WITHDRAWN");
    }

    private String trailed() {
        return transaction.execute(status ->
                jdbc.sql("""
                        select coalesce(string_agg(details ->> 'field', ' '), 'nothing') from trail_entry
                        where volunteer_id = :id and kind = 'CORRECTED'
                        """).param("id", amel.value()).query(String.class).single());
    }

    private String status() {
        return value("status");
    }

    private String date() {
        return value("candidacy_date");
    }

    private String value(String column) {
        return transaction.execute(status -> jdbc.sql("select " + column + "::text from candidacy where id = :id")
                .param("id", amel.value())
                .query(String.class)
                .single());
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void type(String field, String words) {
        test(field(field)).setValue(words);
    }

    private Input field(String id) {
        return findInView(Input.class).withId(id).single();
    }

    private void tap(String words) {
        Tapping.find(findInView(Choices.class).all().stream().map(Component.class::cast), Tapping.saying(words))
                .ifPresentOrElse(Tapping::tap, () -> press(words));
    }

    private void press(String words) {
        var button = findInView(NativeButton.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button «" + words + "»"));
        test(button).click();
    }
}
