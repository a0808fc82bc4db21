package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Criteria;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.VolunteerFile;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's file: what was said, where they stand, what was seen and decided, what happened. */
@Route(value = "equipe/volontaires/:person", layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class VolunteerFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VolunteerFiles files;
    private final Candidacies candidacies;
    private final Criteria criteria;
    private final List<PersonAction> actions;
    private final Clock clock;
    private @Nullable VolunteerFile file;

    VolunteerFileView(
            VolunteerFiles files, Candidacies candidacies, Criteria criteria, List<PersonAction> actions, Clock clock) {
        this.files = files;
        this.candidacies = candidacies;
        this.criteria = criteria;
        this.actions = actions;
        this.clock = clock;
        addClassNames("team-page", "person-file");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("person").map(VolunteerFileView::id).orElseThrow(NotFoundException::new));
    }

    private void show(VolunteerId person) {
        var read = files.open(person).orElseThrow(NotFoundException::new);
        file = read;
        removeAll();
        var back = new Anchor("/equipe/volontaires", getTranslation("file.back"));
        back.addClassNames("link", "no-print");
        Runnable again = () -> show(person);
        var left = new Div(
                new PathwayPanel(candidacies, actions, clock, this::shown, again),
                new SaidPanel(read.person().answers()));
        left.addClassName("stack");
        var right = new Div(new CriteriaPanel(criteria, clock, read, again), new TrailPanel(read.trail()));
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassNames("columns", "file-columns");
        add(back, new PersonHead(read, clock), columns);
    }

    private VolunteerFile shown() {
        return Objects.requireNonNull(file);
    }

    private static VolunteerId id(String text) {
        try {
            return new VolunteerId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return file == null ? "" : file.person().identity().fullName() + " · " + getTranslation("app.name");
    }
}
