package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.WavePage;
import fr.declic.matching.WavePage.Ground;
import fr.declic.matching.WavePage.Person;
import java.util.List;

/** Everybody of the wave in the list's order: those with a place, then those without, each with why at a tap. */
final class WavePeople extends Div {

    private final WavePage page;
    private final WaveActs acts;

    WavePeople(WavePage page, WavePage.Run run, WaveActs acts) {
        this.page = page;
        this.acts = acts;
        addClassNames("columns", "even");
        add(section("wave.placed", "wave.placed.none", run.placed()));
        add(section("wave.without", "wave.without.none", run.without()));
    }

    private Section section(String title, String none, List<Person> people) {
        var section = new Section(new H2(getTranslation(title, people.size())));
        section.addClassName("panel");
        if (people.isEmpty()) {
            section.add(new Paragraph(getTranslation(none)));
            return section;
        }
        var list = new PagedList<>(people, this::item);
        list.addClassNames("activity-list", "wave-people");
        section.add(list);
        return section;
    }

    private ListItem item(Person person) {
        var link = new Anchor(WaveNames.address(page.head().id(), person.id()), person.name());
        link.addClassName("link");
        var words = new Div(link);
        if (person.places() != null) {
            words.add(new Paragraph(WaveNames.places(this, page.places(), person.places())));
        }
        if (person.reason() != null) {
            var reason = new Paragraph(getTranslation("wave.byHand.reason", person.reason(), person.passed()));
            reason.addClassName("help");
            words.add(reason);
        }
        var item = new ListItem(words);
        if (person.ground() != Ground.WITHOUT) {
            item.add(Pieces.badge(WaveNames.ground(this, person), tone(person.ground())));
        }
        item.add(why(person));
        return item;
    }

    private static String tone(Ground ground) {
        return switch (ground) {
            case ACCEPTED, HIRED -> "good";
            case ASKED, BY_HAND -> "now";
            default -> "plain";
        };
    }

    /** Found when it is opened, once: a wave of 300 people opens without waiting for 300 reasons. */
    private NativeDetails why(Person person) {
        var told = new Div();
        told.addClassNames("stack", "tight");
        var summary = new Span(getTranslation("wave.why"));
        var details = new NativeDetails(summary, told);
        details.addClassNames("more", "wave-why");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && told.getComponentCount() == 0) {
                acts.why(person.id())
                        .ifPresentOrElse(
                                said -> WaveSaid.considered(told, said),
                                () -> told.add(new Paragraph(getTranslation("wave.why.forgotten"))));
            }
        });
        return details;
    }
}
