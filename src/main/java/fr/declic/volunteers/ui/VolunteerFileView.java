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
import fr.declic.volunteers.VolunteerFile;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's file: what was said, where they stand, what was seen and decided, what happened. */
@Route(value = "equipe/volontaires/:person", layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class VolunteerFileView extends Div implements BeforeEnterObserver, HasDynamicTitle, OpenFile {

    private final FileDesk desk;
    private @Nullable VolunteerFile file;
    private String list = "";

    VolunteerFileView(FileDesk desk) {
        this.desk = desk;
        addClassNames("team-page", "person-file");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list = LastList.in(event.getUI());
        show(event.getRouteParameters().get("person").map(VolunteerFileView::id).orElseThrow(NotFoundException::new));
    }

    @Override
    public VolunteerFile shown() {
        return Objects.requireNonNull(file);
    }

    @Override
    public void readAnew() {
        show(person());
    }

    private void show(VolunteerId person) {
        file = desk.files().open(person).orElseThrow(NotFoundException::new);
        removeAll();
        var back = new Anchor(list, getTranslation("file.back"));
        back.addClassNames("link", "no-print");
        var left = new Div();
        if (shown().slip() != null) {
            left.add(new SlipPanel(shown().slip()));
        }
        if (!shown().voices().isEmpty()) {
            left.add(new VoicesPanel(desk, this));
        }
        left.add(new PathwayPanel(desk, this), new SaidPanel(desk, this), new IdentityPanel(desk, this));
        left.addClassName("stack");
        var right = new Div(new CriteriaPanel(desk, this), new TrailPanel(shown().trail()));
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassNames("columns", "file-columns");
        add(back, new PersonHead(desk, this), columns);
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
