package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.PersonMatches;
import fr.declic.matching.PersonMatches.Pair;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Pictogram;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activities that suit a person, the wished ones first. */
final class PersonResult extends Section {

    private final MatchingActs acts;
    private final ReasonWords words;
    private final PersonMatches matches;

    PersonResult(
            PersonMatches matches,
            Optional<RunningProposal> running,
            boolean withOthers,
            MatchingActs acts,
            ReasonWords words) {
        this.acts = acts;
        this.words = words;
        this.matches = matches;
        addClassName("stack");
        add(head());
        running.ifPresent(this::addRunning);
        if (running.isEmpty() && !matches.status().mayBeProposed()) {
            var notice = new Paragraph(getTranslation("matching.notOnTheList"));
            notice.addClassName("notice");
            add(notice);
        }
        add(new H3(getTranslation("matching.suits.activities", matches.suits().size())));
        if (matches.suits().isEmpty()) {
            var none = new Paragraph(getTranslation("matching.suits.none"));
            none.addClassName("empty");
            add(none);
        } else {
            addPairs(matches.suits());
        }
        addOthers(withOthers);
    }

    private Div head() {
        var name = new Anchor("/equipe/volontaires/" + matches.id().value(), matches.name());
        var head = new Div(new H2(name), Pieces.badge(getTranslation("status." + matches.status()), "now"));
        head.addClassName("row");
        return head;
    }

    private void addRunning(RunningProposal proposal) {
        var what = new Paragraph(getTranslation(
                "matching.running.of",
                proposal.offer().activity(),
                proposal.offer().employer()));
        var free = new ActionButton("release.action", () -> acts.release(proposal));
        var notice = new Div(what, new Div(free));
        notice.addClassName("notice");
        add(notice);
    }

    private void addPairs(List<Pair> pairs) {
        var list = new UnorderedList();
        list.addClassName("pairs");
        pairs.forEach(pair -> list.add(card(pair)));
        add(list);
    }

    private PairCard card(Pair pair) {
        var activity = pair.activity();
        var link = new Anchor("/equipe/rapprochement?activite=" + activity.id().value(), activity.name());
        link.addClassName("link");
        var head = new Div(
                new Pictogram("kind-" + activity.kind()),
                link,
                new Span(activity.employer()),
                Pieces.badge(getTranslation("matching.free", activity.free()), activity.free() > 0 ? "good" : "away"));
        head.addClassName("row");
        var note = pair.later() ? getTranslation("matching.later") : "";
        return new PairCard(head, pair.suitability(), words, propose(pair), note);
    }

    private @Nullable NativeButton propose(Pair pair) {
        if (!matches.status().mayBeProposed() || !pair.suitability().suits() || !pair.placeFree()) {
            return null;
        }
        var button = new ActionButton(
                        "propose.action",
                        () -> acts.propose(matches.id(), pair.suitability().opening()))
                .mainWhen(pair.equals(matches.suits().getFirst()));
        button.setAriaLabel(getTranslation("propose.action.of", pair.activity().name(), matches.name()));
        return button;
    }

    private void addOthers(boolean withOthers) {
        if (matches.others().isEmpty()) {
            return;
        }
        var toggle = ActionButton.reading(
                getTranslation(
                        withOthers ? "matching.otherActivities.hide" : "matching.otherActivities.show",
                        matches.others().size()),
                () -> acts.showOthers(!withOthers));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(withOthers));
        add(new Div(toggle));
        if (withOthers) {
            addPairs(matches.others());
        }
    }
}
