package fr.declic.volunteers.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.StepDetails;
import fr.declic.volunteers.TakenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What gives, corrects and allows: the registration, the candidacy date, the agreement of a minor's representative. */
class DateDialogs {

    private static final int LONGEST_NAME = 120;

    private final FileDesk desk;
    private final OpenFile file;
    private final Spoken.Phrases words;

    DateDialogs(FileDesk desk, OpenFile file, Spoken.Phrases words) {
        this.desk = desk;
        this.file = file;
        this.words = words;
    }

    void register() {
        dialog("file.register", () -> desk.contacts().register(file.person(), file.candidacyVersion()))
                .explain(words.say("file.register.explain"))
                .open();
    }

    void confirmFirstContact() {
        var first = file.shown().candidacy().firstContactAt().map(Dates::full).orElse("");
        dialog("file.confirmContact", () -> desk.candidacies()
                        .confirmFirstContact(file.person(), file.candidacyVersion()))
                .explain(words.say("file.confirmContact.explain", first))
                .open();
    }

    void correctDate() {
        var current =
                file.shown().candidacy().candidacyDate().orElse(desk.clock().instant());
        var day = new DayField(words.say("file.candidacyDate"), Dates.day(current));
        day.latest(desk.today());
        var reason = new TextArea(words.say("file.correctDate.reason"));
        reason.setMaxLength(StepDetails.LONGEST_REASON);
        reason.setWidthFull();
        dialog("file.correctDate", () -> day.day()
                        .map(corrected -> desk.candidacies()
                                .correctDate(
                                        file.person(),
                                        file.candidacyVersion(),
                                        atSameTime(current, corrected),
                                        FieldText.of(reason)))
                        .orElse(Optional.of(Refusal.DATE_MISSING)))
                .explain(words.say("file.correctDate.explain"))
                .ask(day, reason)
                .open();
    }

    void noteAgreement() {
        var by = new TextField(words.say("file.agreement.by"));
        by.setMaxLength(LONGEST_NAME);
        by.setWidthFull();
        var on = new DayField(words.say("file.agreement.on"), desk.today());
        on.latest(desk.today());
        dialog("file.agreement", () -> on.day()
                        .map(day -> desk.candidacies()
                                .noteAgreement(file.person(), file.candidacyVersion(), day, FieldText.of(by)))
                        .orElse(Optional.of(Refusal.DATE_MISSING)))
                .explain(words.say("file.agreement.explain"))
                .ask(by, on)
                .open();
    }

    void undo(TakenStep last) {
        var reason = new TextArea(words.say("file.undo.reason"));
        reason.setMaxLength(StepDetails.LONGEST_REASON);
        reason.setWidthFull();
        new AskDialog(
                        words.say("file.undo"),
                        words.say("file.undo.confirm"),
                        () -> desk.candidacies()
                                .undoStep(file.person(), file.candidacyVersion(), FieldText.orNull(reason)),
                        file::readAnew)
                .explain(words.say(
                        "file.undo.explain",
                        words.say("step." + last.step()),
                        Dates.full(last.at()),
                        words.say("status." + last.from())))
                .explain(words.say("file.undo.kept"))
                .ask(reason)
                .open();
    }

    /** Another day at the same time of day; a correction to today is never in the future. */
    private Instant atSameTime(Instant former, LocalDate day) {
        var time = former.atZone(Dates.ZONE).toLocalTime();
        var corrected = day.atTime(time).atZone(Dates.ZONE).toInstant();
        var now = desk.clock().instant();
        return day.equals(desk.today()) && corrected.isAfter(now) ? now : corrected;
    }

    private AskDialog dialog(String title, Supplier<Optional<Refusal>> action) {
        return new AskDialog(words.say(title), words.say("step.confirm"), action, file::readAnew);
    }
}
