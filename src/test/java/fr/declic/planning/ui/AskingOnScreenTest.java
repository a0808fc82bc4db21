package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.planning.Planning;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.WeekRequests;
import fr.declic.planning.Workshop;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change too near to be imposed: what the manager sees, then what the person sees. */
class AskingOnScreenTest extends OnAWorkshopsScreen {

    @Autowired
    private Planning planning;

    @Autowired
    private WeekRequests requests;

    private Workshop workshop;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        workshop = new Workshop(activities, contracts, entities, transaction, clock, 1, Workshop.ALL_BUT_ONE);
        var plan = week();
        var found = new WeekSearch().propose(plan.problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {});
        planning.keep(plan, found.roster());
        planning.publish(week());
        var slots =
                week().problem().people().getFirst().slots().stream().sorted().toList();
        var worked = slots.stream()
                .filter(slot -> week().told().at(0, slot) != Roster.FREE)
                .findFirst()
                .orElseThrow();
        var off = slots.stream()
                .filter(slot -> week().told().at(0, slot) == Roster.FREE)
                .findFirst()
                .orElseThrow();
        planning.move(week(), 0, worked, Roster.FREE);
        planning.move(week(), 0, off, week().problem().dutiesOf(off).findFirst().orElseThrow());
        super.initVaadinEnvironment();
    }

    @Test
    void theManagerAsksAndSeesThatItIsAsked() {
        lookAtTheWeek();
        assertThat(find(NativeButton.class).withText("Publier la semaine").all())
                .isEmpty();
        test(button("Demander")).click();
        assertThat(said()).anyMatch(text -> text.startsWith("Demandé le"));
        assertThat(said()).contains("La demande est partie. Rien ne change tant que la personne n’a pas accepté.");
        test(button("Retirer la demande")).click();
        assertThat(said()).anyMatch(text -> text.startsWith("Demande retirée le"));
    }

    @Test
    void whatWouldTakeHoursAwayCannotBeAskedAndSaysWhy() {
        var off = week().changesOf(0).stream()
                .filter(change -> change.before() == null)
                .findFirst()
                .orElseThrow();
        planning.move(week(), 0, off.slot(), Roster.FREE);
        lookAtTheWeek();
        assertThat(find(NativeButton.class).withText("Demander").all()).isEmpty();
        assertThat(said())
                .anyMatch(text -> text.startsWith("Cela ne peut pas être demandé. Amel")
                        && text.contains("10\u00a0h\u00a030, absences"));
        test(button("Laisser comme avant")).click();
        assertThat(week().changed()).isEmpty();
    }

    @Test
    void thePersonAcceptsInTheirOwnSpace() {
        requests.ask(week(), 0);
        lookAtMySpace();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("On vous demande de changer vos heures");
        test(button("J’accepte")).click();
        assertThat(said()).contains("Vous avez dit oui. Vos heures ont changé.");
        assertThat(find(NativeButton.class).withText("J’accepte").all()).isEmpty();
    }

    @Test
    void thePersonKeepsTheirHours() {
        requests.ask(week(), 0);
        lookAtMySpace();
        test(button("Je préfère garder mes heures")).click();
        assertThat(said()).contains("Vous gardez vos heures. L’équipe le sait.");
        As.coordinator("Samir");
        assertThat(week().changed()).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateIsSaid() {
        requests.ask(week(), 0);
        lookAtMySpace();
        As.coordinator("Samir");
        requests.takeBack(
                week(), requests.of(workshop.ebe(), workshop.soon()).getFirst().id());
        asThePerson();
        test(button("J’accepte")).click();
        assertThat(said()).contains("Cette demande n’est plus ouverte. Regardez vos heures ici.");
    }

    @Test
    void hoursThatAreMissingAreSaidWithWhoAndHowMany() {
        requests.leaveAsTold(week(), 0);
        var later = workshop.later();
        var plan = planning.week(workshop.ebe(), later);
        planning.move(plan, 0, 0, plan.problem().dutiesOf(0).findFirst().orElseThrow());
        UI.getCurrent()
                .navigate(
                        "equipe/planning",
                        QueryParameters.simple(
                                Map.of("employeur", workshop.ebe().value().toString(), "semaine", later.toString())));
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(
                        text -> text.startsWith("Amel") && text.contains("3\u00a0h\u00a030, absences et jours fermés"));
        test(button("Publier la semaine")).click();
        assertThat(said()).contains("La semaine n’est pas publiée : ce qui l’empêche est écrit ci-dessous.");
    }

    private void lookAtTheWeek() {
        UI.getCurrent()
                .navigate(
                        "equipe/planning",
                        QueryParameters.simple(Map.of(
                                "employeur",
                                workshop.ebe().value().toString(),
                                "semaine",
                                workshop.soon().toString())));
    }

    private void lookAtMySpace() {
        asThePerson();
        UI.getCurrent().navigate("mon-espace");
    }

    private void asThePerson() {
        As.signIn(new SignedIn(workshop.person(0).value(), "Amel", Role.VOLUNTEER, null));
    }

    private WeekPlan week() {
        return planning.week(workshop.ebe(), workshop.soon());
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    @Override
    List<String> said() {
        return Stream.concat(
                        find(Paragraph.class).all().stream().map(Paragraph::getText),
                        find(Span.class).all().stream().map(Span::getText))
                .toList();
    }
}
