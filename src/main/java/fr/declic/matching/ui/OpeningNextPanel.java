package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.OpeningNext;
import fr.declic.matching.OpeningNext.Craft;
import fr.declic.matching.OpeningNext.Idea;
import fr.declic.matching.OpeningNext.Line;
import fr.declic.matching.OpeningNext.Person;
import fr.declic.matching.OpeningNext.Standing;
import fr.declic.matching.OpeningNextWords;
import fr.declic.shell.Pictogram;
import java.util.List;

/** What each activity would give, and which of them give most together; with people where there are any to name. */
final class OpeningNextPanel extends Div {

    /** So many are laid out at once; the others are a tap away. */
    private static final int FIRST = 8;

    private final OpeningNextWords words;

    OpeningNextPanel(OpeningNext page, OpeningNextWords words) {
        this.words = words;
        addClassName("stack");
        if (page.people() == 0) {
            add(empty("toOpen.nobodyWaits"));
        } else {
            add(new Paragraph(words.lead(page)));
            if (page.lines().isEmpty()) {
                add(empty("toOpen.nothingSuits"));
            } else {
                add(together(page.together()), new H2(getTranslation("toOpen.each")));
                addLines(page.lines());
            }
            if (!page.nobody().isEmpty() && !page.lines().isEmpty()) {
                add(new Paragraph(words.nobody(page.nobody())));
            }
        }
        add(how());
    }

    private Paragraph empty(String key) {
        var empty = new Paragraph(getTranslation(key));
        empty.addClassName("empty");
        return empty;
    }

    private Section together(OpeningNext.Pooled together) {
        var parts = new UnorderedList();
        parts.addClassName("activity-list");
        together.parts()
                .forEach(part -> parts.add(
                        new ListItem(new Pictogram("kind-" + part.kind()), new Div(new Span(words.part(part))))));
        var section = new Section(
                new H2(getTranslation("toOpen.together.title", together.parts().size())), parts);
        words.pooled(together).forEach(said -> section.add(new Paragraph(said)));
        addPeople(section, together.people(), together.parts().size() > 1);
        section.addClassName("panel");
        return section;
    }

    private void addLines(List<Line> lines) {
        add(list(lines.subList(0, Math.min(FIRST, lines.size()))));
        if (lines.size() > FIRST) {
            add(details(getTranslation("toOpen.rest", lines.size() - FIRST), list(lines.subList(FIRST, lines.size()))));
        }
    }

    private OrderedList list(List<Line> lines) {
        var list = new OrderedList();
        list.addClassName("pairs");
        lines.forEach(line -> list.add(card(line)));
        return list;
    }

    private ListItem card(Line line) {
        var name = new Div(new Pictogram("kind-" + line.kind()), new H3(words.kind(line.kind())));
        name.addClassName("row");
        var head = new Div(name, Pieces.badge(words.count(line), "good"));
        head.addClassName("pair-head");
        var item = new ListItem(head);
        words.facts(line).forEach(fact -> item.add(new Paragraph(fact)));
        var crafts = new UnorderedList();
        crafts.addClassName("why");
        line.crafts().forEach(craft -> crafts.add(craft(craft)));
        item.add(crafts);
        if (!line.ideas().isEmpty()) {
            item.add(details(getTranslation("toOpen.ideas", line.ideas().size()), ideas(line.ideas())));
        }
        addPeople(item, line.first(), false);
        item.addClassNames("panel", "pair");
        return item;
    }

    private ListItem craft(Craft craft) {
        var item = new ListItem(words.craft(craft));
        item.addClassName(
                craft.standing() == Standing.THERE
                        ? "fits"
                        : craft.standing() == Standing.TO_LEARN ? "learn" : "stands");
        return item;
    }

    private UnorderedList ideas(List<Idea> ideas) {
        var list = new UnorderedList();
        for (var idea : ideas) {
            var agreeing = new Paragraph(getTranslation("toOpen.agreeing", idea.agreeing()));
            agreeing.addClassName("help");
            list.add(
                    idea.agreeing() == 0 ? new ListItem(idea.words()) : new ListItem(new Span(idea.words()), agreeing));
        }
        return list;
    }

    private void addPeople(HasComponents to, List<Person> people, boolean several) {
        if (people.isEmpty()) {
            return; // the committee's page
        }
        var list = new OrderedList();
        list.addClassName("running");
        for (var person : people) {
            var rank = new Span(Integer.toString(person.rank()));
            rank.addClassName("rank-badge");
            rank.setTitle(getTranslation("matching.rank", person.rank()));
            var name = new Anchor("/equipe/volontaires/" + person.id().value(), person.name());
            name.addClassName("link");
            var hours = getTranslation("toOpen.first.hours", person.hours().toString());
            var said = new Span(several ? words.kind(person.kind()) + "\u00a0· " + hours : hours);
            said.addClassName("help");
            list.add(new ListItem(rank, name, said));
        }
        to.add(details(getTranslation("toOpen.first", people.size()), list));
    }

    private NativeDetails how() {
        var how = new UnorderedList();
        words.how().forEach(one -> how.add(new ListItem(one)));
        return details(getTranslation("toOpen.how"), how);
    }

    private static NativeDetails details(String summary, Component content) {
        var details = new NativeDetails(summary, content);
        details.addClassName("more-filters");
        return details;
    }
}
