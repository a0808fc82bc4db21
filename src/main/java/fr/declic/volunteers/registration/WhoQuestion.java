package fr.declic.volunteers.registration;

import fr.declic.shell.Dates;
import fr.declic.volunteers.Identity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** First name, last name, birth date: what a draft is recognised by. */
class WhoQuestion extends Question {

    private final LocalDate today;
    private final Field firstName;
    private final Field lastName;
    private final Field birthDate;
    private final Alert refusal = new Alert();

    WhoQuestion(@Nullable Said said, LocalDate today) {
        super(RegistrationStep.WHO, said);
        this.today = today;
        firstName = new Field("first-name", getTranslation("registration.firstName"))
                .with("autocomplete", "given-name")
                .onEnter(this::proceed);
        lastName = new Field("last-name", getTranslation("registration.lastName"))
                .with("autocomplete", "family-name")
                .onEnter(this::proceed);
        birthDate = new Field("birth-date", getTranslation("registration.birthDate"))
                .helped(getTranslation("registration.birthDate.help"))
                .with("autocomplete", "bday")
                .with("inputmode", "numeric")
                .onEnter(this::proceed);
        if (said == null) {
            show(help(t("help", Draft.KEPT_FOR.toDays())));
        } else {
            firstName.holding(said.identity().firstName());
            lastName.holding(said.identity().lastName());
            birthDate.holding(Dates.compact(said.birthDate()));
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
        return identity().map(identity -> said -> said.iAm(identity));
    }
}
