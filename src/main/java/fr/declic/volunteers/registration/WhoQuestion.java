package fr.declic.volunteers.registration;

import fr.declic.shell.Dates;
import fr.declic.volunteers.Identity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** First name, last name, birth date: what a draft is recognised by. */
class WhoQuestion extends Question {

    private static final String FIRST_NAME = "first-name";
    private static final String LAST_NAME = "last-name";
    private static final String BIRTH_DATE = "birth-date";

    private final LocalDate today;
    private final Field firstName;
    private final Field lastName;
    private final Field birthDate;
    private final Alert refusal = new Alert();

    WhoQuestion(@Nullable Said said, LocalDate today) {
        super(RegistrationStep.WHO, said);
        this.today = today;
        firstName = new Field(FIRST_NAME, getTranslation("registration.firstName"))
                .with("autocomplete", "given-name")
                .required()
                .onEnter(this::proceed);
        lastName = new Field(LAST_NAME, getTranslation("registration.lastName"))
                .with("autocomplete", "family-name")
                .required()
                .onEnter(this::proceed);
        birthDate = new Field(BIRTH_DATE, getTranslation("registration.birthDate"))
                .helped(getTranslation("registration.birthDate.help"))
                .with("autocomplete", "bday")
                .required()
                .with("inputmode", "numeric")
                .onEnter(this::proceed);
        if (said == null) {
            show(help(getTranslation("form.all") + " " + t("help", Draft.KEPT_FOR.toDays())));
        } else {
            show(help(getTranslation("form.all")));
            firstName.holding(unfinished(FIRST_NAME).orElse(said.identity().firstName()));
            lastName.holding(unfinished(LAST_NAME).orElse(said.identity().lastName()));
            birthDate.holding(unfinished(BIRTH_DATE).orElse(Dates.compact(said.birthDate())));
        }
        show(firstName, lastName, birthDate, refusal);
    }

    @Override
    void takeOver(@Nullable Screen former) {
        if (former instanceof WhoQuestion typed) {
            firstName.holding(typed.firstName.typed());
            lastName.holding(typed.lastName.typed());
            birthDate.holding(typed.birthDate.typed());
        }
    }

    /** Who it is, where everything is well. */
    Optional<Identity> identity() {
        var first = firstName.read(typed -> Typed.name(typed, "registration.firstName"));
        var last = lastName.read(typed -> Typed.name(typed, "registration.lastName"));
        var born = birthDate.read(typed -> BirthDates.read(typed, today));
        Field.focusFirstWrong(firstName, lastName, birthDate);
        refusal.clear();
        return first.isPresent() && last.isPresent() && born.isPresent()
                ? Optional.of(new Identity(first.get(), last.get(), born.get()))
                : Optional.empty();
    }

    /** Says why it does not go on, whatever was answered. */
    void refuse(String sentence) {
        refusal.say(sentence);
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return identity()
                .map(identity -> said -> said.iAm(identity)
                        .leaving(FIRST_NAME, null)
                        .leaving(LAST_NAME, null)
                        .leaving(BIRTH_DATE, null));
    }

    /** The birth date opens the draft: one that is being typed over does not, until it is an answer. */
    @Override
    UnaryOperator<Said> readUnfinished() {
        var first = firstName.typed();
        var last = lastName.typed();
        var born = birthDate.typed();
        return said -> said.leaving(FIRST_NAME, unless(said.identity().firstName(), first))
                .leaving(LAST_NAME, unless(said.identity().lastName(), last))
                .leaving(BIRTH_DATE, unless(Dates.compact(said.birthDate()), born));
    }

    private static @Nullable String unless(@Nullable String known, String typed) {
        return typed.equals(known) ? null : typed;
    }
}
