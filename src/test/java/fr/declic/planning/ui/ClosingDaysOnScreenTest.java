package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.activities.Activities;
import fr.declic.employment.Contracts;
import fr.declic.planning.Workshop;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The days on which an EBE is closed, as its manager notes them. */
@InTerritory
class ClosingDaysOnScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Contracts contracts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Workshop workshop;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        workshop = new Workshop(activities, contracts, entities, transaction, clock, 1);
        super.initVaadinEnvironment();
        UI.getCurrent()
                .navigate(
                        "equipe/planning/fermetures",
                        QueryParameters.simple(
                                Map.of("employeur", workshop.ebe().value().toString())));
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void daysAreClosedAndOpenedAgain() {
        assertThat(find(Paragraph.class)
                        .withText("Aucune fermeture n’est prévue.")
                        .all())
                .hasSize(1);
        find(Input.class).all().get(0).setValue(workshop.later().toString());
        find(Input.class).all().get(2).setValue("Inventaire");
        test(button("Fermer ces jours")).click();
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(text -> text.startsWith("Inventaire : "));
        test(button("Rouvrir")).click();
        assertThat(find(Paragraph.class)
                        .withText("Aucune fermeture n’est prévue.")
                        .all())
                .hasSize(1);
    }

    @Test
    void withoutAReasonNothingIsClosed() {
        find(Input.class).all().get(0).setValue(workshop.later().toString());
        test(button("Fermer ces jours")).click();
        assertThat(find(Paragraph.class)
                        .withText("Il manque le premier jour, ou pourquoi.")
                        .all())
                .hasSize(1);
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
