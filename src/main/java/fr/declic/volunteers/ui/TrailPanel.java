package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.access.Actor;
import fr.declic.shell.Dates;
import fr.declic.volunteers.TrailLine;
import fr.declic.volunteers.TrailSentence;
import java.util.List;

/** What happened, when, and who did it. */
class TrailPanel extends Section {

    private static final int SHOWN_FIRST = 8;

    private final TrailSentence sentence = new TrailSentence(this::getTranslation);

    TrailPanel(List<TrailLine> lines) {
        addClassName("panel");
        add(new H2(getTranslation("file.trail")));
        if (lines.isEmpty()) {
            var empty = new Paragraph(getTranslation("file.trail.empty"));
            empty.addClassName("help");
            add(empty);
            return;
        }
        var list = new OrderedList();
        list.addClassName("trail");
        lines.stream().map(this::item).forEach(list::add);
        add(list);
        if (lines.size() > SHOWN_FIRST) {
            // Hidden on the screen only: what is printed is complete.
            var older = list.getChildren()
                    .skip(SHOWN_FIRST)
                    .map(ListItem.class::cast)
                    .toList();
            older.forEach(item -> item.addClassName("older"));
            var more = new NativeButton(getTranslation("file.trail.more", older.size()));
            more.addClassNames("button", "quiet", "no-print");
            more.addClickListener(click -> {
                older.forEach(item -> item.removeClassName("older"));
                remove(more);
            });
            add(more);
        }
    }

    private ListItem item(TrailLine line) {
        var item = new ListItem(said(sentence.say(line), ""));
        var details = line.details();
        if (details.containsKey("session")) {
            item.add(said(sentence.say("trail.session", details), "help"));
        }
        if (line.reason().isPresent()) {
            item.add(said(sentence.say("trail.reason", details), "help"));
        }
        item.add(said(getTranslation("trail.when", Dates.compact(line.at()), who(line.actor())), "when"));
        return item;
    }

    private String who(Actor actor) {
        return switch (actor.kind()) {
            case SYSTEM -> getTranslation("trail.by.system");
            case VOLUNTEER -> getTranslation("trail.by.person");
            case STAFF -> actor.name();
        };
    }

    private static Div said(String text, String look) {
        var said = new Div(text);
        if (!look.isEmpty()) {
            said.addClassName(look);
        }
        return said;
    }
}
