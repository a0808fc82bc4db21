package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.ActivitiesToOpen;
import fr.declic.matching.OpeningNextWords;
import fr.declic.shell.TeamLayout;
import fr.declic.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** Which activity to open next, with the first people of each: what the team prepares for the committee. */
@Route(value = ActivitiesToOpenView.PATH, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class ActivitiesToOpenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "equipe/activites/a-ouvrir";

    private final ActivitiesToOpen activities;
    private final OpeningNextWords words;
    private final OpeningNextFilters filters =
            new OpeningNextFilters(query -> getUI().ifPresent(ui -> ui.navigate(PATH, query.write())));
    private final Anchor committee = new Anchor();
    private final Div content = new Div();

    ActivitiesToOpenView(ActivitiesToOpen activities, Words words) {
        this.activities = activities;
        this.words = new OpeningNextWords(words);
        addClassNames("team-page", "matching");
        var back = new Anchor("/equipe/activites", getTranslation("toOpen.back.activities"));
        back.addClassName("link");
        var title = new H1(getTranslation("toOpen.title"));
        title.addClassName("team-title");
        committee.setText(getTranslation("toOpen.committee"));
        committee.addClassName("button");
        var toolbar = new Div(title, committee);
        toolbar.addClassName("toolbar");
        add(new Div(back), toolbar, filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = OpeningNextQuery.read(event.getLocation().getQueryParameters());
        filters.show(query);
        committee.setHref("/" + CommitteeActivitiesView.PATH + query.written());
        content.removeAll();
        content.add(new OpeningNextPanel(activities.forTheTeam(query.places(), query.together()), words));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toOpen.title") + " · " + getTranslation("app.name");
    }
}
