package fr.declic.activities.ui;

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
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerDetails.Kind;
import fr.declic.activities.EmployerId;
import fr.declic.activities.EmployerOverview;
import fr.declic.activities.EmployerOverview.Line;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Pictogram;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;

/** The employers and what is done there, with the places that are free. */
@Route(value = "equipe/activites", layout = TeamLayout.class)
@Menu(title = "menu.activities", order = 30)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
class ActivitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Activities activities;
    private final Div employers = new Div();
    private final boolean coordinator =
            CurrentActor.signedIn().map(who -> who.role() == Role.COORDINATOR).orElse(false);

    ActivitiesView(Activities activities) {
        this.activities = activities;
        addClassNames("team-page", "activities");
        var title = new H1(getTranslation("activities.title"));
        title.addClassName("team-title");
        var toolbar = new Div(title);
        toolbar.addClassName("toolbar");
        if (coordinator) {
            var toOpen = new Anchor("/equipe/activites/a-ouvrir", getTranslation("toOpen.link"));
            toOpen.addClassName("button");
            var translations = new Anchor("/equipe/traductions", getTranslation("translations.open"));
            translations.addClassName("button");
            var actions = new Div(toOpen, translations, new ActionButton("employer.new", this::addEmployer));
            actions.addClassName("row");
            toolbar.add(actions);
        }
        employers.addClassName("stack");
        add(toolbar, employers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        employers.removeAll();
        var all = activities.overview();
        if (all.isEmpty()) {
            var nothing = new Paragraph(getTranslation("activities.none"));
            nothing.addClassName("empty");
            employers.add(nothing);
        }
        all.forEach(employer -> employers.add(section(employer)));
    }

    private Section section(EmployerOverview employer) {
        var details = employer.details();
        var kind = new Span(getTranslation("employer.kind." + details.kind()));
        kind.addClassNames("status-badge", details.kind() == Kind.EBE ? "now" : "away");
        var edit = new ActionButton("employer.edit", () -> edit(employer)).quiet();
        edit.setAriaLabel(getTranslation("employer.edit.of", details.name()));
        var name = new Div(new H2(details.name()), kind);
        name.addClassName("row");
        var head = new Div(name, edit);
        head.addClassName("pair-head");
        var section = new Section(head);
        section.addClassName("panel");
        if (details.address() != null) {
            var address = new Paragraph(details.address());
            address.addClassName("help");
            section.add(address);
        }
        if (employer.activities().isEmpty()) {
            section.add(new Paragraph(getTranslation("activities.employer.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("activity-list");
            employer.activities().forEach(line -> list.add(item(line)));
            section.add(list);
        }
        var add = new Anchor(
                "/equipe/activites/nouvelle?employeur=" + employer.id().value(), getTranslation("activity.new"));
        add.addClassName("button");
        add.setAriaLabel(getTranslation("activity.new.at", details.name()));
        section.add(new Div(add));
        return section;
    }

    private ListItem item(Line line) {
        var name = new Anchor("/equipe/activites/" + line.id().value(), line.name());
        name.addClassName("link");
        var facts = new Paragraph(facts(line));
        facts.addClassName("help");
        var text = new Div(name, facts);
        var places = new Span(
                line.closed()
                        ? getTranslation("activity.closed")
                        : getTranslation("activity.free", line.free(), line.places()));
        places.addClassNames("status-badge", line.closed() || line.free() == 0 ? "away" : "good");
        var item = new ListItem(new Pictogram("kind-" + line.kind()), text, places);
        if (coordinator && !line.closed() && line.places() > 0) {
            var match =
                    new Anchor("/equipe/rapprochement?activite=" + line.id().value(), getTranslation("activity.match"));
            match.addClassName("link");
            match.setAriaLabel(getTranslation("activity.match.of", line.name()));
            item.add(match);
        }
        return item;
    }

    private String facts(Line line) {
        var least = line.least();
        var most = line.most();
        if (least == null || most == null) {
            return getTranslation("activity.noPlaces");
        }
        return getTranslation(
                "activity.facts",
                least.toString(),
                most.toString(),
                line.halfDays().count());
    }

    private void addEmployer() {
        var id = EmployerId.create();
        new EmployerDialog(null, true, details -> activities.add(id, details), this::show).open();
    }

    private void edit(EmployerOverview employer) {
        new EmployerDialog(
                        employer.details(),
                        coordinator,
                        details -> activities.describe(employer.id(), details),
                        this::show)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activities.title") + " · " + getTranslation("app.name");
    }
}
