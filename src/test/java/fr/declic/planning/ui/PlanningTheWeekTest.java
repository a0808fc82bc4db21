package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.activities.Activities;
import fr.declic.employment.Contracts;
import fr.declic.planning.Planning;
import fr.declic.planning.Workshop;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The week as a coordinator looks at it. */
@InTerritory
class PlanningTheWeekTest extends SpringBrowserlessTest {

    @Autowired
    private Planning planning;

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
        workshop = new Workshop(activities, contracts, entities, transaction, clock, 2);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
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

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
