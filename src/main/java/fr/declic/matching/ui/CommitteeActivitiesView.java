package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.matching.ActivitiesToOpen;
import fr.declic.matching.ActivitiesToOpenPaper;
import fr.declic.matching.OpeningNextWords;
import fr.declic.shell.MadeFile;
import fr.declic.shell.TeamLayout;
import fr.declic.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** Which activity to open next, as the committee reads it: how many, and nobody's name. */
@Route(value = CommitteeActivitiesView.PATH, layout = TeamLayout.class)
@RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME, Role.ADMINISTRATOR_NAME})
class CommitteeActivitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "equipe/cle/activites";

    private final ActivitiesToOpen activities;
    private final ActivitiesToOpenPaper paper;
    private final OpeningNextWords words;
    private final OpeningNextFilters filters =
            new OpeningNextFilters(query -> getUI().ifPresent(ui -> ui.navigate(PATH, query.write())));
    private final Div actions = new Div();
    private final Div content = new Div();

    CommitteeActivitiesView(ActivitiesToOpen activities, ActivitiesToOpenPaper paper, Words words) {
        this.activities = activities;
        this.paper = paper;
        this.words = new OpeningNextWords(words);
        addClassNames("team-page", "matching");
        var title = new H1(getTranslation("toOpen.committee.title"));
        title.addClassName("team-title");
        actions.addClassNames("row");
        var toolbar = new Div(title, actions);
        toolbar.addClassName("toolbar");
        add(toolbar, new Paragraph(getTranslation("toOpen.committee.lead")), filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = OpeningNextQuery.read(event.getLocation().getQueryParameters());
        filters.show(query);
        actions.removeAll();
        if (CurrentActor.signedIn()
                .filter(who -> who.role() == Role.COORDINATOR)
                .isPresent()) {
            var team = new Anchor("/" + ActivitiesToOpenView.PATH + query.written(), getTranslation("toOpen.team"));
            team.addClassName("button");
            actions.add(team);
        }
        actions.add(MadeFile.shown(
                getTranslation("toOpen.paper"),
                "activites-a-ouvrir.pdf",
                () -> paper.print(query.places(), query.together())));
        content.removeAll();
        content.add(new OpeningNextPanel(activities.forTheCommittee(query.places(), query.together()), words));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toOpen.committee.title") + " · " + getTranslation("app.name");
    }
}
