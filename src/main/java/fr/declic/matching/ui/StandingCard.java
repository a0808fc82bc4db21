package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.matching.MySituation;
import fr.declic.shell.Dates;
import fr.declic.shell.Told;
import fr.declic.volunteers.Status;

/** «Où j'en suis»: the pathway in pictures, what happens next, and about where in the list, by which rule, for how long as a rule. */
final class StandingCard extends Section {

    /** A place is told to within so many: it moves each week, and is no promise. */
    private static final int STEP = 10;

    /** @param accepted a «Oui» was said and no contract is recorded yet */
    StandingCard(MySituation situation, boolean accepted) {
        addClassName("card");
        var where = accepted && situation.status() == Status.PROPOSED
                ? "ACCEPTED"
                : situation.status().name();
        add(new H2(getTranslation("space.standing.title")), new Told("space.status." + where));
        add(new PathwayLine(situation));
        add(new H3(getTranslation("space.next.title")), new Told("space.next." + where));
        if (situation.status().mayComeBackAlone()) {
            var back = new Anchor("/mon-espace/mes-reponses/pause", getTranslation("answers.back.go"));
            back.addClassNames("button", "main");
            add(back);
        }
        var date = situation.candidacyDate();
        var rank = situation.place().rank();
        // whoever has a job waits for nothing, and has no place in the list
        if (date != null && !situation.status().isHired()) {
            add(new H3(getTranslation("space.place.title")));
            if (rank != null) {
                var place = place(rank);
                place.addClassName("strong");
                add(place);
            }
            add(new Told("space.date", language -> new Object[] {Dates.full(date, language)}));
            add(new Told("space.rule"), rule());
            if (situation.usualWait() != null) {
                add(new Told("space.wait", situation.usualWait()));
            }
        }
    }

    private static Told place(int rank) {
        var from = rank / STEP * STEP;
        return from == 0 ? new Told("space.place.first", STEP) : new Told("space.place.between", from, from + STEP);
    }

    private Paragraph rule() {
        var link = new Anchor("/le-projet/liste", getTranslation("space.rule.link"));
        link.setRouterIgnore(true);
        link.addClassName("link");
        return new Paragraph(link);
    }
}
