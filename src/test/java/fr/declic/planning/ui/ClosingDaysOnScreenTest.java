package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.planning.Workshop;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days on which an EBE is closed, as its manager notes them. */
class ClosingDaysOnScreenTest extends OnAWorkshopsScreen {

    private Workshop workshop;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        workshop = workshop(1);
        super.initVaadinEnvironment();
        UI.getCurrent()
                .navigate(
                        "equipe/planning/fermetures",
                        QueryParameters.simple(
                                Map.of("employeur", workshop.ebe().value().toString())));
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
