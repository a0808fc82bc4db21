package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.dropin.DropInPoints;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;

/** The drop-in points: their devices and who welcomes people there. */
@Route(value = "equipe/points-accueil", layout = TeamLayout.class)
@Menu(title = "menu.points", order = 70)
@RolesAllowed(Role.COORDINATOR_NAME)
class PointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DropInPoints points;

    PointsView(DropInPoints points) {
        this.points = points;
        addClassName("team-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        removeAll();
        var title = new H1(getTranslation("points.title"));
        title.addClassName("team-title");
        var open =
                new NativeButton(getTranslation("points.new"), click -> new PointDialog(points, this::refresh).open());
        open.addClassNames("button", "main");
        var head = new Div(title, open);
        head.addClassName("toolbar");
        var lead = new Paragraph(getTranslation("points.lead"));
        lead.addClassName("help");
        add(head, lead);
        var all = points.all();
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("points.none"));
            none.addClassName("empty");
            add(none);
        }
        all.forEach(point -> add(new PointPanel(points, point, this::refresh)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("points.title") + " · " + getTranslation("app.name");
    }
}
