package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.planning.Closure;
import fr.declic.planning.ClosureId;
import fr.declic.planning.Closures;
import fr.declic.planning.HoursDone;
import fr.declic.planning.Worked;
import fr.declic.planning.Workshop;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** My week and my hours as the person reads them, and what the manager finds of it where their day begins. */
class KnowingMyHoursTest extends OnAWorkshopsScreen {

    private static final String WRONG = "Ces heures ne sont pas justes";

    @Autowired
    private HoursDone hours;

    @Autowired
    private Closures closures;

    private Workshop workshop;
    private Worked worked;
    private LocalDate monday;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        workshop = workshop(1);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        monday = worked.lastWeek();
        worked.published(monday);
        super.initVaadinEnvironment();
    }

    @Test
    void nothingIsThereYetAndItIsSaid() {
        assertThat(space())
                .contains(
                        "Votre semaine n’est pas encore prête. Vous la verrez ici.",
                        "Votre responsable n’a pas encore confirmé vos heures.");
    }

    @Test
    void aClosedDayIsNamedWithItsReason() {
        var soon = workshop.soon();
        worked.published(soon);
        closures.close(workshop.ebe(), new Closure(ClosureId.create(), soon, soon, "Inventaire"));
        assertThat(space())
                .contains("lundi, fermé : Inventaire", "mardi matin : Repassage")
                .doesNotContain("lundi matin", "pas encore prête");
    }

    @Test
    void aDoubtIsSaidInOneTapReachesTheManagerAndIsTakenBack() {
        confirm();
        assertThat(space()).contains("Votre responsable a confirmé ces heures.", ": 17\u00a0h\u00a030");
        test(button(WRONG)).click();
        assertThat(shown()).contains("Vous dites que ces heures ne sont pas justes. Votre responsable le sait.");
        assertThat(home(workshop.ebe().value())).contains("Ce qui m’attend (1)", "ne sont pas justes", "Amel");
        assertThat(home(UUID.randomUUID())).doesNotContain("ne sont pas justes", "Amel");
        space();
        test(button("Ces heures sont justes")).click();
        assertThat(button(WRONG).isVisible()).isTrue();
        assertThat(home(workshop.ebe().value())).doesNotContain("ne sont pas justes");
    }

    @Test
    void theManagerSeesToItAndThePersonReadsSo() {
        confirm();
        space();
        test(button(WRONG)).click();
        home(workshop.ebe().value());
        UI.getCurrent().navigate("equipe/planning/heures", QueryParameters.of("semaine", monday.toString()));
        assertThat(shown()).contains("Dit que ces heures ne sont pas justes");
        home(workshop.ebe().value());
        test(button("C’est fait")).click();
        assertThat(shown()).contains("Fait : Amel").doesNotContain("(1)");
        test(button("Annuler")).click();
        assertThat(shown()).contains("Ce qui m’attend (1)");
        test(button("C’est fait")).click();
        assertThat(space()).contains("Votre responsable a regardé ces heures.");
    }

    private void confirm() {
        signInTheManager(workshop.ebe().value());
        assertThat(hours.confirm(hours.week(monday))).isEmpty();
    }

    private String home(UUID ebe) {
        signInTheManager(ebe);
        navigate("equipe", Component.class);
        return shown();
    }

    private static void signInTheManager(UUID ebe) {
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, ebe));
    }

    private String space() {
        As.signIn(new SignedIn(workshop.person(0).value(), "Amel", Role.VOLUNTEER, null));
        navigate("mon-espace", Component.class);
        return shown();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
