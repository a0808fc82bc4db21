package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.planning.Worked;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hours as the EBE's manager looks at them. */
class ConfirmingTheHoursTest extends OnAWorkshopsScreen {

    private Worked worked;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        var workshop = workshop(2);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        worked.published(worked.lastWeek());
        asManagerOf(workshop);
        super.initVaadinEnvironment();
    }

    @Test
    void everybodyIsConfirmedByOneButton() {
        UI.getCurrent().navigate("equipe/planning/heures");
        assertThat(table()).contains("17\u00a0h\u00a030", "à confirmer").doesNotContain("confirmé");
        test(button("Confirmer les heures de 2 personnes")).click();
        assertThat(said())
                .contains("Les heures sont confirmées.", "Toutes les heures de cette semaine sont confirmées.");
        assertThat(table()).contains("confirmé").doesNotContain("à confirmer");
        assertThat(find(NativeButton.class)
                        .withText("Confirmer les heures de 2 personnes")
                        .all())
                .isEmpty();
    }

    @Test
    void oneIsCorrectedWithAReason() {
        UI.getCurrent().navigate("equipe/planning/heures");
        test(find(NativeButton.class).withText("Corriger").all().getFirst()).click();
        find(Input.class).single().setValue("16,25");
        test(button("Confirmer ces heures")).click();
        assertThat(said()).contains("Écrivez pourquoi ces heures sont différentes.");
        find(TextArea.class).single().setValue("Formation");
        test(button("Confirmer ces heures")).click();
        assertThat(table()).contains("17\u00a0h\u00a030 corrigé en 16\u00a0h\u00a015 : Formation (Corinne, le ");
        assertThat(button("Confirmer les heures d’une personne").isVisible()).isTrue();
    }

    @Test
    void aWeekThatIsNotOverHasNoButton() {
        var next = worked.lastWeek().plusWeeks(2);
        worked.published(next);
        UI.getCurrent().navigate("equipe/planning/heures", QueryParameters.simple(Map.of("semaine", next.toString())));
        assertThat(said()).anyMatch(text -> text.startsWith("Cette semaine n’est pas finie."));
        assertThat(find(NativeButton.class).withText("Corriger").all()).isEmpty();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private String table() {
        return find(NativeTable.class).single().getElement().getTextRecursively();
    }
}
