package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.VolunteerFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Where the person stands, since when, and the steps that exist from here. */
class PathwayPanel extends Section {

    private final Candidacies candidacies;
    private final Clock clock;
    private final Supplier<VolunteerFile> file;
    private final Runnable changed;

    /** @param file what the screen shows now: it may have been read anew while a dialog was open */
    PathwayPanel(
            Candidacies candidacies,
            List<PersonAction> actions,
            Clock clock,
            Supplier<VolunteerFile> file,
            Runnable changed) {
        this.candidacies = candidacies;
        this.clock = clock;
        this.file = file;
        this.changed = changed;
        var shown = file.get();
        var candidacy = shown.candidacy();
        addClassNames("panel", "pathway");
        add(new H2(getTranslation("file.pathway")), where(shown), facts(shown));
        var forward = new Div();
        forward.addClassNames("stack", "tight", "no-print");
        var aside = new Div();
        aside.addClassNames("row", "no-print");
        var steps = candidacy.steps();
        for (var step : steps) {
            var button = new NativeButton(getTranslation("step." + step), click -> open(step));
            if (step.isForward()) {
                button.addClassNames("button", "main");
                forward.add(button);
            } else {
                button.addClassNames("button", "quiet");
                aside.add(button);
            }
        }
        for (var action : actions) {
            if (action.isOffered(candidacy.id(), candidacy.status())) {
                var button =
                        new NativeButton(getTranslation(action.key()), click -> action.open(candidacy.id(), changed));
                button.addClassName("button");
                forward.add(button);
            }
        }
        add(forward, aside);
    }

    private Div where(VolunteerFile shown) {
        var candidacy = shown.candidacy();
        var place = shown.place();
        var words = place.rank() == null
                ? getTranslation("place.none")
                : getTranslation("place.rank", place.rank(), place.people());
        var since = new Paragraph(getTranslation("file.since", Dates.plain(Dates.day(candidacy.statusSince()))));
        since.addClassName("help");
        var where = new Div(new StatusBadge(candidacy.status()), new Paragraph(words));
        if (place.missing() != null) {
            where.add(new Paragraph(getTranslation(place.missing().key())));
        }
        where.add(since);
        where.addClassNames("stack", "tight");
        return where;
    }

    private Facts facts(VolunteerFile shown) {
        var candidacy = shown.candidacy();
        var facts = new Facts();
        candidacy.candidacyDate().ifPresent(date -> facts.fact("file.candidacyDate", Dates.full(date)));
        if (shown.receipt() != null) {
            facts.fact("file.receipt", shown.receipt());
        }
        candidacy
                .firstContactAt()
                .filter(first -> candidacy.registeredAt().map(first::isBefore).orElse(true))
                .ifPresent(first -> facts.fact("file.firstContact", Dates.full(first)));
        candidacy.referredBy().ifPresent(partner -> facts.fact("file.referredBy", partner));
        candidacy.sessionDate().ifPresent(session -> facts.fact("file.session", Dates.full(session)));
        candidacy.decisionReason().ifPresent(reason -> facts.fact("file.decisionReason", reason));
        return facts;
    }

    private void open(Step step) {
        var person = file.get().person().id();
        new StepDialog(
                        step,
                        LocalDate.ofInstant(clock.instant(), Dates.ZONE),
                        this::getTranslation,
                        details ->
                                candidacies.take(person, file.get().candidacy().version(), step, details),
                        changed)
                .open();
    }
}
