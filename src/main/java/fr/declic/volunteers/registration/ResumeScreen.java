package fr.declic.volunteers.registration;

import fr.declic.shell.Dates;
import fr.declic.shell.KeptTyping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Asks who is there before anything of a draft is shown: the birth date, and on another phone the code. */
class ResumeScreen extends Screen {

    private final Field code;
    private final Field birthDate;
    private final BiConsumer<String, LocalDate> resume;

    private ResumeScreen(String title, boolean asksCode, BiConsumer<String, LocalDate> resume) {
        this.resume = resume;
        entitle(getTranslation(title));
        code = new Field("code", getTranslation("registration.code"))
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .with(KeptTyping.UNKEPT, "")
                .required()
                .onEnter(this::read);
        birthDate = new Field("birth-date", getTranslation("registration.birthDate"))
                .helped(getTranslation("registration.birthDate.help"))
                .with("autocomplete", "bday")
                .with(KeptTyping.UNKEPT, "")
                .required()
                .with("inputmode", "numeric")
                .onEnter(this::read);
        code.setVisible(asksCode);
        show(help(getTranslation(title + ".help")), code, birthDate);
        action(getTranslation("registration.continue"), click -> read());
    }

    /** A draft that this phone kept. */
    static ResumeScreen ofThisPhone(BiConsumer<String, LocalDate> open, Runnable notMe) {
        var screen = new ResumeScreen("registration.gate", false, open);
        screen.action(screen.getTranslation("registration.notMe"), click -> notMe.run());
        screen.show(Addresses.link(Addresses.of(Addresses.RESUME), screen.getTranslation("registration.resume.link")));
        return screen;
    }

    /** A draft that another phone kept. */
    static ResumeScreen withCode(BiConsumer<String, LocalDate> resume, Runnable back) {
        var screen = new ResumeScreen("registration.resume", true, resume);
        screen.action(screen.getTranslation("registration.back"), click -> back.run());
        return screen;
    }

    private void read() {
        var typedCode = code.isVisible()
                ? code.read(typed -> Tokens.readCode(typed).isEmpty()
                        ? Reading.refused("registration.code.missing")
                        : Reading.of(typed))
                : java.util.Optional.of("");
        var date = birthDate.read(BirthDates::date);
        Field.focusFirstWrong(code, birthDate);
        if (typedCode.isPresent() && date.isPresent()) {
            resume.accept(typedCode.get(), date.get());
        }
    }

    /** Says why nothing opened. */
    void refuse(Found found) {
        switch (found) {
            case Found.AsksBirthDate(var id, var triesLeft) ->
                birthDate.fail(getTranslation("registration.gate.wrong", triesLeft));
            case Found.Closed(Instant until) -> closed(until);
            default -> code.fail(getTranslation("registration.code.unknown"));
        }
        Field.focusFirstWrong(code, birthDate);
    }

    ResumeScreen closed(Instant until) {
        birthDate.fail(getTranslation("registration.gate.closed", Dates.full(until, getLocale())));
        return this;
    }
}
