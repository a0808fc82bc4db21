package fr.declic.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.OpeningId;
import fr.declic.matching.Ironing;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveId;
import fr.declic.matching.WaveSending;
import fr.declic.matching.WaveTerms;
import fr.declic.matching.Waves;
import fr.declic.vocabulary.Limit;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a coordinator, and the person, see of a hiring wave. */
@InTerritory
class HiringWavesTest extends OnScreen {

    private static final String LIST = "equipe/rapprochement/vagues";

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Waves waves;

    @Autowired
    private WaveSending sending;

    private Ironing ironing;
    private OpeningId opening;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update candidacy set status = 'PAUSED'").update();
            jdbc.sql("update opening set closed = true").update();
        });
        ironing = new Ironing(activities, entities, transaction);
        opening = ironing.openingWith(2);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void aWaveIsOpenedOverTickedPlacesAndShowsWhoHasOneAndWhoNot() {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Chloé", Ironing.suits(Limit.NOISE));
        UI.getCurrent().navigate(LIST + "/nouvelle");
        find(TextField.class).all().getFirst().setValue("Vague de mai");
        find(Checkbox.class).all().getFirst().setValue(true);
        tap("Enregistrer et calculer");
        assertThat(text())
                .contains("Vague de mai")
                .contains("1 personne a une place")
                .containsSubsequence("Avec une place (1)", "Amel Exemple", "Sans place (1)", "Chloé Exemple")
                .contains("1 reste vide");
    }

    @Test
    void sendingSaysExactlyWhatWillLeaveBefore() {
        ironing.listed("Amel", Ironing.suits());
        var wave = prepared();
        open(wave);
        tap("Envoyer les propositions");
        assertThat(text()).contains("Chaque personne reçoit un message").contains("Amel Exemple : Repassage");
        tapLast("Envoyer les propositions");
        assertThat(text()).contains("Envoyée").contains("Proposition envoyée");
    }

    @Test
    void whatChangedSinceIsSaidAndNothingLeaves() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var wave = prepared();
        open(wave);
        transaction.executeWithoutResult(status -> jdbc.sql("update candidacy set status = 'PAUSED' where id = :id")
                .param("id", amel.value())
                .update());
        tap("Envoyer les propositions");
        tapLast("Envoyer les propositions");
        assertThat(text()).contains("Rien n’est parti").contains("Amel Exemple n’est plus à proposer");
    }

    @Test
    void thePersonsSheetTellsWhyAndTheLawsFourItems() {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        var chloe = ironing.listed("Chloé", Ironing.suits());
        var wave = prepared();
        UI.getCurrent().navigate(LIST + "/" + wave.value() + "/personnes/" + chloe.value());
        assertThat(text())
                .contains("Pas de place dans cette vague.")
                .contains("2 personnes sont avant dans la liste.")
                .contains("Les données et leur origine")
                .contains("Les opérations")
                .doesNotContain("Amel")
                .doesNotContain("Bruno");
    }

    @Test
    void anotherTryShowsTheFormsAndComparesNothingElse() {
        ironing.listed("Amel", Ironing.suits());
        var wave = prepared();
        UI.getCurrent().navigate(LIST + "/" + wave.value() + "/essai");
        tap("Voir ce que cela donne");
        assertThat(text()).contains("Rien ne change pour personne.");
    }

    @Test
    void thePlacesOfATryAreTakenOverIntoTheWave() {
        List.of("Amel", "Bruno", "Chloé").forEach(name -> ironing.listed(name, Ironing.suits()));
        var wave = prepared();
        UI.getCurrent().navigate(LIST + "/" + wave.value() + "/essai");
        tap("Voir ce que cela donne");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .as("nothing was tried otherwise")
                .doesNotContain("Prendre ces places pour la vague");
        tryPlaces(3);
        assertThat(text()).contains("3 personnes auraient une place");
        tap("Prendre ces places pour la vague");
        assertThat(text()).contains("ne sont pas dans l’activité");
        tryPlaces(1);
        tap("Prendre ces places pour la vague");
        assertThat(text())
                .contains("Préparée")
                .containsSubsequence("Avec une place (1)", "Amel Exemple", "Sans place (2)", "Bruno Exemple");
    }

    private void tryPlaces(int count) {
        find(ComboBox.class).all().stream()
                .filter(one -> "Quelles places ?".equals(one.getLabel()))
                .findFirst()
                .ifPresent(this::choose);
        find(IntegerField.class).all().getFirst().setValue(count);
        tap("Voir ce que cela donne");
    }

    @SuppressWarnings("unchecked") // the screen's own field of places
    private void choose(ComboBox<?> field) {
        ((ComboBox<PlannedPlaces>) field).setValue(offered());
    }

    @Test
    void theCommitteeReadsEachWaveWithFirstNamesAndNoLimits() {
        ironing.listed("Amel", Ironing.suits(Limit.NOISE));
        ironing.listed("Bruno", Ironing.suits());
        var wave = prepared();
        var draft = WaveId.create();
        assertThat(waves.open(
                        draft,
                        "Pas encore calculée",
                        null,
                        Map.of(opening, offered().terms())))
                .isEmpty();
        As.signIn(new SignedIn(UUID.randomUUID(), "Membre", Role.COMMITTEE_MEMBER, null));
        UI.getCurrent().navigate("equipe/cle/vagues");
        assertThat(text()).contains("Vague d’essai", "1 personne a une place").doesNotContain("Pas encore calculée");
        UI.getCurrent().navigate("equipe/cle/vagues/" + wave.value());
        assertThat(text())
                .containsSubsequence("Dans l’ordre de la liste", "Amel E.", "Bruno E.", "Les opérations")
                .doesNotContain("Exemple");
        find(NativeDetails.class).all().forEach(one -> {
            one.setOpen(true);
            ComponentUtil.fireEvent(one, new NativeDetails.ToggleEvent(one, true));
        });
        assertThat(text()).contains("Une condition de travail ne va pas.").doesNotContain("bruit");
    }

    @Test
    void twoWavesAreComparedSideBySide() {
        ironing.listed("Amel", Ironing.suits());
        var one = prepared();
        var other = prepared();
        UI.getCurrent()
                .navigate(
                        "equipe/rapprochement/comparer",
                        QueryParameters.of("vagues", one.value() + "," + other.value()));
        assertThat(text()).contains("Tout le monde a la même chose.");
        UI.getCurrent().navigate("equipe/rapprochement/comparer", QueryParameters.of("vagues", "n’importe quoi"));
        assertThat(text()).contains("Cochez au moins deux vagues calculées");
    }

    @Test
    void thePersonReadsTheWholeExplanationFromTheirProposal() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var wave = prepared();
        var run = Objects.requireNonNull(waves.page(wave).orElseThrow().run());
        assertThat(sending.send(wave, run.number()).isDone()).isTrue();
        signIn(amel);
        UI.getCurrent().navigate("mon-espace");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Lire toute l’explication");
        UI.getCurrent().navigate("mon-espace/explication");
        assertThat(text()).contains("Votre place : Repassage").contains("Comment le calcul est fait");
    }

    @Test
    void withoutAWaveThereIsNothingToRead() {
        signIn(ironing.listed("Amel", Ironing.suits()));
        UI.getCurrent().navigate("mon-espace/explication");
        assertThat(text()).contains("Il n’y a pas d’explication à lire pour le moment.");
    }

    private static void signIn(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Elle-même", Role.VOLUNTEER, null));
    }

    private WaveId prepared() {
        var wave = WaveId.create();
        Map<OpeningId, WaveTerms> terms = Map.of(opening, offered().terms());
        assertThat(waves.open(wave, "Vague d’essai", null, terms)).isEmpty();
        waves.run(wave);
        return wave;
    }

    private PlannedPlaces offered() {
        return waves.offered().stream()
                .filter(one -> one.opening().equals(opening))
                .findFirst()
                .orElseThrow();
    }

    private void open(WaveId wave) {
        UI.getCurrent().navigate(LIST + "/" + wave.value());
    }

    /** The screen, with whatever stands before it. */
    @Override
    protected String text() {
        var before = find(Dialog.class).all().stream()
                .map(dialog -> dialog.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
        return super.text() + " " + before.replace('\u00a0', ' ');
    }
}
