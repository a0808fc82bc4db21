package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.planning.Planning;
import fr.declic.planning.Workshop;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The week as a coordinator looks at it. */
class PlanningTheWeekTest extends OnAWorkshopsScreen {

    @Autowired
    private Planning planning;

    private Workshop workshop;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        workshop = workshop(2);
        super.initVaadinEnvironment();
    }

    @Test
    void beginsWithNothingAndOffersToProposeTheWeek() {
        look();
        assertThat(find(H1.class).single().getText()).isEqualTo("Planning");
        assertThat(button("Proposer la semaine").getClassNames()).contains("main");
        assertThat(said()).contains("Rien n’est encore prévu pour cette semaine.");
        assertThat(find(NativeButton.class).withText("Publier la semaine").all())
                .isEmpty();
    }

    @Test
    void aProposedWeekIsPublishedByOneButton() {
        var plan = planning.week(workshop.ebe(), workshop.later());
        var found = new WeekSearch().propose(plan.problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {});
        planning.keep(plan, found.roster());
        look();
        assertThat(said()).anyMatch(text -> text.startsWith("En préparation : 2 personnes"));
        test(button("Publier la semaine")).click();
        assertThat(said()).contains("Semaine publiée : chacun voit ses horaires.");
    }

    private void look() {
        var address = Map.of(
                "employeur",
                workshop.ebe().value().toString(),
                "semaine",
                workshop.later().toString());
        UI.getCurrent().navigate("equipe/planning", QueryParameters.simple(address));
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
