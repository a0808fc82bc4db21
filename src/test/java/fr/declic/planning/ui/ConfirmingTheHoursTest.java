package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.employment.Contracts;
import fr.declic.planning.Worked;
import fr.declic.planning.Workshop;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The hours as the EBE's manager looks at them. */
@InTerritory
class ConfirmingTheHoursTest extends SpringBrowserlessTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Contracts contracts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Worked worked;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        var workshop = new Workshop(activities, contracts, entities, transaction, clock, 2);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        worked.published(worked.lastWeek());
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
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

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
