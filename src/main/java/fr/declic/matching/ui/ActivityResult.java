package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.ActivityCard;
import fr.declic.matching.ActivityMatches;
import fr.declic.matching.ActivityMatches.Person;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Pictogram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people an activity suits, in the order of the list. */
final class ActivityResult extends Section {

    /** So many at a time: a tablet scrolls them without waiting. */
    static final int PAGE = 20;

    private final MatchingActs acts;
    private final ReasonWords words;

    ActivityResult(
            ActivityMatches matches,
            List<RunningProposal> running,
            boolean withOthers,
            MatchingActs acts,
            ReasonWords words) {
        this.acts = acts;
        this.words = words;
        addClassNames("stack");
        add(head(matches.activity()));
        if (!running.isEmpty()) {
            add(running(running));
        }
        add(new H3(getTranslation("matching.suits.people", matches.suits().size())));
        if (matches.suits().isEmpty()) {
            var nobody = new Paragraph(getTranslation("matching.suits.nobody"));
            nobody.addClassName("empty");
            add(nobody);
        } else {
            addPeople(matches.suits(), matches.activity());
        }
        addOthers(matches, withOthers);
    }

    private Div head(ActivityCard activity) {
        var places =
                Pieces.badge(getTranslation("matching.free", activity.free()), activity.free() > 0 ? "good" : "away");
        var where = new Paragraph(
                activity.place() == null ? activity.employer() : activity.employer() + "\u00a0· " + activity.place());
        where.addClassName("help");
        var text = new Div(new H2(activity.name()), where, places);
        text.addClassNames("stack", "tight");
        var head = new Div(new Pictogram("kind-" + activity.kind()), text);
        head.addClassName("card-head");
        return head;
    }

    private Section running(List<RunningProposal> running) {
        var list = new UnorderedList();
        list.addClassName("running");
        for (var proposal : running) {
            var name = new Anchor("/equipe/volontaires/" + proposal.volunteer().value(), proposal.name());
            name.addClassName("link");
            var badge = Pieces.badge(this, proposal);
            var free = new ActionButton("release.action", () -> acts.release(proposal));
            free.setAriaLabel(getTranslation("release.action.of", proposal.name()));
            list.add(new ListItem(name, badge, free));
        }
        var section = new Section(new H3(getTranslation("matching.running")), list);
        section.addClassName("panel");
        return section;
    }

    private void addPeople(List<Person> people, ActivityCard activity) {
        var list = new PagedList<Person>(people, person -> card(person, activity, person.equals(people.getFirst())));
        list.addClassName("pairs");
        add(list);
    }

    private PairCard card(Person person, ActivityCard activity, boolean first) {
        var rank = new Span(Integer.toString(person.rank()));
        rank.addClassName("rank-badge");
        rank.setTitle(getTranslation("matching.rank", person.rank()));
        var name = new Anchor("/equipe/volontaires/" + person.id().value(), person.name());
        name.addClassName("link");
        var head = new Div(rank, name, Pieces.badge(getTranslation("status." + person.status()), "now"));
        head.addClassName("row");
        var note = person.later() ? getTranslation("matching.later") : "";
        return new PairCard(head, person.suitability(), words, propose(person, activity, first), note);
    }

    private @Nullable NativeButton propose(Person person, ActivityCard activity, boolean first) {
        if (!person.suitability().suits() || !person.placeFree()) {
            return null;
        }
        var button = new ActionButton(
                        "propose.action",
                        () -> acts.propose(person.id(), person.suitability().opening()))
                .mainWhen(first);
        button.setAriaLabel(getTranslation("propose.action.of", activity.name(), person.name()));
        return button;
    }

    private void addOthers(ActivityMatches matches, boolean withOthers) {
        if (matches.otherPeople() == 0) {
            return;
        }
        var toggle = ActionButton.reading(
                getTranslation(withOthers ? "matching.others.hide" : "matching.others.show", matches.otherPeople()),
                () -> acts.showOthers(!withOthers));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(withOthers));
        add(new Div(toggle));
        if (withOthers) {
            addPeople(matches.others(), matches.activity());
        }
    }
}
