package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.VolunteerFile;

/** Where the person stands, since when, and the steps that exist from here. */
class PathwayPanel extends Section {

    private final FileDesk desk;
    private final OpenFile file;
    private final Div forward = new Div();
    private final Div aside = new Div();

    PathwayPanel(FileDesk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
        var shown = file.shown();
        var candidacy = shown.candidacy();
        addClassNames("panel", "pathway");
        forward.addClassNames("stack", "tight", "no-print");
        aside.addClassNames("row", "asides", "no-print");
        var dates = new DateDialogs(desk, file, this::getTranslation);
        for (var action : desk.actions()) {
            if (action.isOffered(candidacy.id(), candidacy.status())) {
                button(
                        action.isForward() ? forward : aside,
                        action.key(),
                        () -> action.open(candidacy.id(), file::readAnew));
            }
        }
        if (candidacy.status() == Status.CONTACT) {
            button(forward, "file.register", dates::register).main();
        }
        for (var step : candidacy.steps()) {
            button(step.isForward() ? forward : aside, "step." + step, () -> open(step));
        }
        forward.getChildren().findFirst().ifPresent(first -> first.addClassName("main"));
        candidacy.lastStep().ifPresent(last -> button(aside, "file.undo", () -> dates.undo(last)));
        if (candidacy.mayConfirmFirstContact(shown.rule())) {
            button(aside, "file.confirmContact", dates::confirmFirstContact);
        }
        if (candidacy.candidacyDate().isPresent()) {
            button(aside, "file.correctDate", dates::correctDate);
        }
        if (candidacy.isMinor()) {
            button(aside, "file.agreement", dates::noteAgreement);
        }
        add(new H2(getTranslation("file.pathway")), where(shown), facts(shown), forward, aside);
        if (shown.goesOnAs() != null) {
            forward.setVisible(false);
            aside.setVisible(false);
        }
    }

    private Div where(VolunteerFile shown) {
        var candidacy = shown.candidacy();
        var place = shown.place();
        var where = new Div();
        if (place.rank() != null) {
            where.add(line(getTranslation("place.rank", place.rank(), place.people())));
        } else if (place.unranked() != null && place.unranked().isBeforeTheList()) {
            where.add(
                    line(getTranslation("place.none")),
                    new Paragraph(getTranslation(place.unranked().key())));
        } else if (place.unranked() != null) {
            where.add(
                    line(getTranslation(place.unranked().key())),
                    new Paragraph(getTranslation(place.unranked().key() + ".kept")));
        }
        var since = new Paragraph(getTranslation(
                "file.since",
                getTranslation("status." + candidacy.status()),
                Dates.plain(Dates.day(candidacy.statusSince()))));
        since.addClassName("help");
        where.add(since);
        where.addClassNames("stack", "tight");
        return where;
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(words);
        line.addClassName("place");
        return line;
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
        if (candidacy.isMinor()) {
            facts.fact(
                    "file.agreement.noted",
                    candidacy
                            .agreementOn()
                            .map(on -> getTranslation(
                                    "file.agreement.then",
                                    Dates.plain(on),
                                    candidacy.agreementBy().orElse("")))
                            .orElse(getTranslation("file.agreement.missing")));
        }
        return facts;
    }

    private void open(Step step) {
        new StepDialog(
                        step,
                        desk.today(),
                        this::getTranslation,
                        details -> desk.candidacies().take(file.person(), file.candidacyVersion(), step, details),
                        file::readAnew)
                .open();
    }

    private static ActionButton button(Div where, String key, Runnable action) {
        var button = new ActionButton(key, action);
        where.add(button);
        return button;
    }
}
