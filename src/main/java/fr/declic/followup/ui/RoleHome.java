package fr.declic.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.access.Role;
import fr.declic.followup.HomeFigures;
import fr.declic.followup.HomeTasks;
import java.util.List;

/**
 * The beginning of those who are no coordinators: what they are here for, what is counted for them, what waits for them, and their
 * main action.
 */
class RoleHome extends Div {

    RoleHome(Role role, List<HomeFigures> kept, List<HomeTasks> tasks) {
        addClassName("stack");
        add(new Paragraph(getTranslation("home.role." + role)));
        var figures = kept.stream()
                .filter(one -> one.concern(role))
                .flatMap(one -> one.figures().stream())
                .toList();
        if (!figures.isEmpty()) {
            var counts = new UnorderedList();
            counts.addClassName("counts");
            figures.forEach(figure -> counts.add(new ListItem(count(figure))));
            add(counts);
        }
        add(new HomeTasksPanel(role, tasks));
        if (role == Role.HELPER) {
            add(action("/inscription", "home.helper.register"));
        } else if (role == Role.ADMINISTRATOR) {
            add(action("/equipe/reglages", "home.administrator.settings"));
            add(quiet("/equipe/cle/activites", "toOpen.link"));
        } else if (role == Role.COMMITTEE_MEMBER) {
            add(action("/equipe/cle/activites", "toOpen.link"));
            add(quiet("/equipe/cle/vagues", "waves.committee.link"));
        }
    }

    private Div action(String href, String key) {
        var link = new Anchor(href, getTranslation(key));
        link.addClassNames("button", "main");
        return new Div(link);
    }

    private Div quiet(String href, String key) {
        var link = new Anchor(href, getTranslation(key));
        link.addClassName("button");
        return new Div(link);
    }

    private Div count(HomeFigures.Figure figure) {
        var number = new Span(figure.written());
        number.addClassName("number");
        var label = new Span(getTranslation(figure.key(), figure.number()));
        label.addClassName("label");
        if (figure.href() == null) {
            var count = new Div(number, label);
            count.addClassName("count");
            return count;
        }
        var link = new Anchor(figure.href(), number, label);
        link.addClassName("count");
        return new Div(link);
    }
}
