package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.shell.TeamLayout;
import fr.declic.territory.Streets;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.volunteers.VolunteerFilter;
import fr.declic.volunteers.VolunteerList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The people of the territory, in the order of their candidacy date. */
@Route(value = "equipe/volontaires", layout = TeamLayout.class)
@Menu(title = "menu.volunteers", order = 20)
@RolesAllowed(Role.COORDINATOR_NAME)
class VolunteersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VolunteerList list;
    private final VolunteerGrid grid;
    private final FilterBar filters;
    private final Paragraph count = new Paragraph();
    private final Paragraph nobody = new Paragraph();

    VolunteersView(VolunteerList list, Streets streets, Vocabulary vocabulary, Clock clock) {
        this.list = list;
        grid = new VolunteerGrid(list, clock);
        filters = new FilterBar(streets.neighbourhoods(), vocabulary.kinds(), this::narrow);
        addClassName("team-page");
        var title = new H1(getTranslation("list.title"));
        title.addClassName("team-title");
        var newPerson = new Anchor("/equipe/volontaires/nouvelle", getTranslation("person.new"));
        newPerson.addClassNames("button", "main");
        var toolbar = new Div(title, newPerson);
        toolbar.addClassName("toolbar");
        count.addClassName("help");
        count.getElement().setAttribute("role", "status");
        nobody.addClassName("empty");
        nobody.setText(getTranslation("list.nobody"));
        add(toolbar, filters, count, grid, nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = ListQuery.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        LastList.remember(event.getUI(), filter);
        show(filter);
    }

    private void narrow(VolunteerFilter filter) {
        show(filter);
        getUI().ifPresent(ui -> {
            LastList.remember(ui, filter);
            ui.getPage().getHistory().replaceState(null, LastList.of(filter));
        });
    }

    private void show(VolunteerFilter filter) {
        var found = list.count(filter);
        grid.show(filter, found);
        count.setText(getTranslation("list.count", found));
        grid.setVisible(found > 0);
        nobody.setVisible(found == 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("list.title") + " · " + getTranslation("app.name");
    }
}
