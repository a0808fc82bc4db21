package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Half-days of the week one can work, in a grid. */
class HalfDaysQuestion extends Question {

    private final Map<HalfDay, Choice> choices = new EnumMap<>(HalfDay.class);
    private final Choice any;
    private HalfDays chosen;

    HalfDaysQuestion(Said said) {
        super(RegistrationStep.HALF_DAYS, said);
        chosen = said.answers().halfDays();
        any = new Choice(getTranslation("registration.any"), "peu-importe", this::toggleAll);
        any.addClassName("line");
        var grid = new Div();
        grid.addClassName("halfday-grid");
        for (var halfDay : HalfDay.values()) {
            var day = getTranslation("day." + halfDay.day());
            if (halfDay.isMorning()) {
                var label = new Span(day.substring(0, 1).toUpperCase(getLocale()) + day.substring(1));
                label.addClassName("label");
                label.getElement().setAttribute("aria-hidden", "true");
                grid.add(label);
            }
            var part = getTranslation(halfDay.isMorning() ? "registration.morning" : "registration.afternoon");
            var choice = new Choice(part, null, () -> toggle(halfDay));
            choice.setAriaLabel(getTranslation("halfday." + halfDay));
            choices.put(halfDay, choice);
            grid.add(choice);
        }
        show(help(t("help")), any, grid);
        showChosen();
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
        choices.forEach((halfDay, choice) -> choice.choose(chosen.contains(halfDay)));
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
