package fr.declic.activities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityDetails;
import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerDetails.Kind;
import fr.declic.activities.EmployerId;
import fr.declic.activities.Need;
import fr.declic.activities.OfferedPlaces;
import fr.declic.activities.OpeningDetails;
import fr.declic.activities.Task;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator and an EBE's manager see and change of the activities. */
@InTerritory
class EditingAnActivityTest extends OnScreen {

    @Autowired
    private Activities activities;

    private EmployerId ebe;
    private ActivityId ironing;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        ebe = EmployerId.create();
        activities.add(ebe, new EmployerDetails(Kind.EBE, "La Barque " + ebe.value(), null, null, null));
        ironing = ActivityId.create();
        activities.add(
                ironing,
                ebe,
                new ActivityDetails(
                        "repassage",
                        "Repassage",
                        null,
                        null,
                        null,
                        null,
                        List.of(new Task("Repasser", "repasser-chemise", Need.FIRST_DAY)),
                        Set.of()),
                List.of(new OfferedPlaces(
                        null,
                        new OpeningDetails(2, HalfDays.ALL, WeeklyHours.ofHours(16), WeeklyHours.ofHours(24), null))));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theListShowsEachEmployerWithItsActivities() {
        navigate(ActivitiesView.class);
        assertThat(text())
                .contains("La Barque " + ebe.value())
                .contains("Entreprise à but d’emploi (EBE)")
                .contains("2 places libres sur 2")
                .contains("De 16 h à 24 h par semaine");
    }

    @Test
    void aManagerSeesTheirOwnEbeAndAddsNoEmployer() {
        As.signIn(new SignedIn(
                UUID.randomUUID(),
                "Corinne",
                Role.EBE_MANAGER,
                EmployerId.create().value()));
        navigate(ActivitiesView.class);
        assertThat(text())
                .doesNotContain("La Barque " + ebe.value())
                .doesNotContain("Nouvel employeur")
                .contains("Aucun employeur pour le moment.");
    }

    @Test
    void aChangedNameIsSaved() {
        open();
        test(field("Nom de l’activité", TextField.class)).setValue("Repassage fin");
        tap("Enregistrer");
        assertThat(activities.sheet(ironing).orElseThrow().details().name()).isEqualTo("Repassage fin");
    }

    @Test
    void whatIsMissingIsMarkedAndNothingIsSaved() {
        open();
        test(field("Nom de l’activité", TextField.class)).setValue("");
        tap("Enregistrer");
        assertThat(text()).contains("Il manque quelque chose. Regardez les champs marqués.");
        assertThat(field("Nom de l’activité", TextField.class).isInvalid()).isTrue();
        assertThat(activities.sheet(ironing).orElseThrow().details().name()).isEqualTo("Repassage");
    }

    @Test
    void undoBringsBackWhatWasSaved() {
        open();
        test(field("Nom de l’activité", TextField.class)).setValue("Autre chose");
        tap("Annuler les changements");
        assertThat(field("Nom de l’activité", TextField.class).getValue()).isEqualTo("Repassage");
    }

    @Test
    void leavingWithChangesAsksFirst() {
        open();
        test(field("Nom de l’activité", TextField.class)).setValue("Autre chose");
        UI.getCurrent().navigate(ActivitiesView.class);
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(getCurrentView()).isInstanceOf(ActivityView.class);
    }

    @Test
    void leavingWithoutChangesAsksNothing() {
        open();
        UI.getCurrent().navigate(ActivitiesView.class);
        assertThat(getCurrentView()).isInstanceOf(ActivitiesView.class);
    }

    @Test
    void closingIsTakenBackAtOnce() {
        open();
        tap("Fermer l’activité");
        assertThat(activities.sheet(ironing).orElseThrow().closed()).isTrue();
        tap("Rouvrir l’activité");
        assertThat(activities.sheet(ironing).orElseThrow().closed()).isFalse();
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        open();
        var sheet = activities.sheet(ironing).orElseThrow();
        activities.change(ironing, sheet.edition(), sheet.details(), sheet.openings());
        test(field("Nom de l’activité", TextField.class)).setValue("Trop tard");
        tap("Enregistrer");
        assertThat(text()).contains("Quelqu’un d’autre vient de changer cette activité.");
        assertThat(field("Nom de l’activité", TextField.class).getValue()).isEqualTo("Trop tard");
    }

    @Test
    void anotherEbesActivityDoesNotExistForAManager() {
        As.signIn(new SignedIn(
                UUID.randomUUID(),
                "Corinne",
                Role.EBE_MANAGER,
                EmployerId.create().value()));
        UI.getCurrent().navigate("equipe/activites/" + ironing.value());
        assertThat(getCurrentView()).isNotInstanceOf(ActivityView.class);
    }

    private void open() {
        navigate("equipe/activites/" + ironing.value(), ActivityView.class);
    }
}
