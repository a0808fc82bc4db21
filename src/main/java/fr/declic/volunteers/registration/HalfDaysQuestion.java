package fr.declic.volunteers.registration;

import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.volunteers.registration.Choices.Option;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Half-days of the week one can work, in a grid. */
class HalfDaysQuestion extends Question {

    private final Choices<HalfDay> choices;
    private final Choice any;
    private HalfDays chosen;

    HalfDaysQuestion(Said said) {
        super(RegistrationStep.HALF_DAYS, said);
        chosen = said.answers().halfDays();
        any = new Choice(getTranslation("registration.any"), "peu-importe", this::toggleAll);
        any.addClassName("line");
        choices = new Choices<>(
                title(), Stream.of(HalfDay.values()).map(this::option).toList(), this::toggle);
        choices.setClassName("halfday-grid");
        show(help(t("help")), any, choices);
        showChosen();
    }

    private Option<HalfDay> option(HalfDay halfDay) {
        var part = getTranslation(halfDay.isMorning() ? "registration.morning" : "registration.afternoon");
        return new Option<>(
                halfDay,
                part,
                halfDay.pictogram(),
                getTranslation("halfday." + halfDay),
                halfDay.isMorning() ? day(halfDay) : null);
    }

    private String day(HalfDay halfDay) {
        var day = getTranslation("day." + halfDay.day());
        return day.substring(0, 1).toUpperCase(getLocale()) + day.substring(1);
    }

    private void toggle(HalfDay halfDay) {
        chosen = chosen.toggle(halfDay);
        showChosen();
    }

    private void toggleAll() {
        chosen = chosen.equals(HalfDays.ALL) ? HalfDays.NONE : HalfDays.ALL;
        showChosen();
    }

    private void showChosen() {
        choices.choose(Stream.of(HalfDay.values()).filter(chosen::contains).toList());
        any.choose(chosen.equals(HalfDays.ALL));
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return Optional.of(readUnfinished());
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var days = chosen;
        return said -> said.answering(said.answers().withHalfDays(days));
    }
}
