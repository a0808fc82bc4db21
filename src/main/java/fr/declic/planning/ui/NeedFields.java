package fr.declic.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import fr.declic.planning.HalfDayHours;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.RulesRefusal;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One half-day of an activity: whether it is done then, from when to when, and with how many people. */
class NeedFields extends Div {

    private static final int MINUTES = 60;

    private final HalfDay half;
    private final Checkbox open = new Checkbox();
    private final Input from = input("time");
    private final Input to = input("time");
    private final Input least = input("number");
    private final Input best = input("number");
    private final Input most = input("number");

    NeedFields(HalfDay half, @Nullable Need need) {
        this.half = half;
        addClassName("need");
        var words = getTranslation("halfday." + half);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words);
        var hours = need == null ? HalfDayHours.usual(half) : need.hours();
        from.setValue(time(hours.starts()));
        to.setValue(time(hours.ends()));
        least.setValue(number(need == null ? 1 : need.least()));
        best.setValue(number(need == null ? 1 : need.best()));
        most.setValue(number(need == null ? 1 : need.most()));
        open.setLabel(words);
        open.setValue(need != null);
        var when = new Div(field("needs.from", from), field("needs.to", to));
        when.addClassName("need-group");
        var many = new Div(field("needs.least", least), field("needs.best", best), field("needs.most", most));
        many.addClassName("need-group");
        var fields = new Div(when, many);
        fields.addClassName("need-fields");
        fields.setVisible(need != null);
        open.addValueChangeListener(change -> fields.setVisible(change.getValue()));
        add(open, fields);
    }

    HalfDay halfDay() {
        return half;
    }

    /**
     * Adds what stands here to the needs, if it is done on this half-day.
     *
     * @return what is wrong with it
     */
    Optional<RulesRefusal> read(List<Need> needs) {
        if (!open.getValue()) {
            return Optional.empty();
        }
        HalfDayHours hours;
        try {
            hours = new HalfDayHours(minutes(from), minutes(to));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.of(RulesRefusal.HOURS_WRONG);
        }
        int few;
        int good;
        int many;
        try {
            few = Integer.parseInt(least.getValue().strip());
            good = Integer.parseInt(best.getValue().strip());
            many = Integer.parseInt(most.getValue().strip());
        } catch (NumberFormatException e) {
            return Optional.of(RulesRefusal.NUMBER_WRONG);
        }
        try {
            needs.add(new Need(half, hours, few, good, many));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(RulesRefusal.ORDER_WRONG);
        }
    }

    private Div field(String key, Input input) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(input.getId().orElseThrow());
        var field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private static Input input(String type) {
        var input = new Input();
        input.setId("need-" + UUID.randomUUID());
        input.setType(type);
        if (type.equals("time")) {
            input.getElement().setAttribute("step", Integer.toString(HalfDayHours.QUARTER * MINUTES));
        } else {
            input.getElement()
                    .setAttribute("min", "0")
                    .setAttribute("max", "99")
                    .setAttribute("inputmode", "numeric");
        }
        return input;
    }

    private static int minutes(Input input) {
        return LocalTime.parse(input.getValue()).toSecondOfDay() / MINUTES;
    }

    private static String time(int minutes) {
        return LocalTime.MIN.plusMinutes(minutes).toString();
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
