package fr.declic.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.followup.HomeFigures;
import fr.declic.followup.HomeTasks;
import fr.declic.followup.Tasks;
import fr.declic.followup.TeamDay;
import fr.declic.followup.TeamDays;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where everybody of the team begins: a coordinator with the day, the others with what is theirs. */
@Route(value = "equipe", layout = TeamLayout.class)
@Menu(title = "menu.home", order = 10)
@RolesAllowed({
    Role.HELPER_NAME,
    Role.COORDINATOR_NAME,
    Role.EBE_MANAGER_NAME,
    Role.COMMITTEE_MEMBER_NAME,
    Role.ADMINISTRATOR_NAME
})
class TeamHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NEWEST = 8;

    private final TeamDays days;
    private final Tasks tasks;
    private final List<HomeFigures> figures;
    private final List<HomeTasks> ownTasks;
    private final Clock clock;

    TeamHomeView(TeamDays days, Tasks tasks, List<HomeFigures> figures, List<HomeTasks> ownTasks, Clock clock) {
        this.days = days;
        this.tasks = tasks;
        this.figures = figures;
        this.ownTasks = ownTasks;
        this.clock = clock;
        addClassName("team-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var signedIn = CurrentActor.signedIn();
        var title = new H1(getTranslation(
                "home.hello", signedIn.map(SignedIn::name).orElse("").split(" ")[0]));
        title.addClassName("team-title");
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        var date = new Paragraph(Dates.full(today));
        date.addClassName("help");
        var head = new Div(new Div(title, date));
        head.addClassName("toolbar");
        add(head);
        if (signedIn.map(SignedIn::role).filter(Role.COORDINATOR::equals).isPresent()) {
            var newPerson = new Anchor("/equipe/volontaires/nouvelle", getTranslation("person.new"));
            newPerson.addClassNames("button", "main");
            head.add(newPerson);
            var day = days.today(NEWEST);
            var columns = new Div(new WaitingPanel(tasks, today), arrivals(day.newest()));
            columns.addClassName("columns");
            add(counts(day), columns);
        } else {
            signedIn.map(SignedIn::role).ifPresent(role -> add(new RoleHome(role, figures, ownTasks)));
        }
    }

    private UnorderedList counts(TeamDay day) {
        var counts = new UnorderedList(
                count(day.registeredToday(), "home.count.today", "?voir=ALL"),
                count(day.toMeet(), "home.count.toMeet", "?statut=REGISTERED"),
                count(day.ranked(), "home.count.ranked", "?voir=RANKED"),
                count(day.proposed(), "home.count.proposed", "?statut=PROPOSED"));
        counts.addClassName("counts");
        return counts;
    }

    private ListItem count(int number, String key, String query) {
        var figure = new Span(Integer.toString(number));
        figure.addClassName("number");
        var label = new Span(getTranslation(key, number));
        label.addClassName("label");
        var link = new Anchor("/equipe/volontaires" + query, figure, label);
        link.addClassName("count");
        return new ListItem(link);
    }

    private Section arrivals(List<TeamDay.Arrival> newest) {
        var section = new Section(new H2(getTranslation("home.newest")));
        section.addClassName("panel");
        if (newest.isEmpty()) {
            var nobody = new Paragraph(getTranslation("home.newest.nobody"));
            nobody.addClassName("help");
            section.add(nobody);
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        for (var arrival : newest) {
            var who = new Anchor("/equipe/volontaires/" + arrival.volunteer().value(), arrival.name());
            var about = new Span(getTranslation(
                    "home.arrival",
                    Dates.compact(arrival.at()),
                    arrival.neighbourhood() == null
                            ? getTranslation("home.arrival.nowhere")
                            : arrival.neighbourhood()));
            about.addClassName("help");
            var words = new Div(who, about);
            words.addClassName("task-words");
            var status = new Span(getTranslation("status." + arrival.status()));
            status.addClassName("status-badge");
            var item = new ListItem(words, status);
            item.addClassName("task");
            list.add(item);
        }
        section.add(list);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.home") + " · " + getTranslation("app.name");
    }
}
