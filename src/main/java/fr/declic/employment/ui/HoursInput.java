package fr.declic.employment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.vocabulary.WeeklyHours;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours in a week, to the quarter hour. */
class HoursInput extends Div {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final Input input = new Input(ValueChangeMode.EAGER);

    HoursInput(String label, String help, @Nullable WeeklyHours hours, Runnable changed) {
        addClassName("field");
        var id = "hours-" + UUID.randomUUID();
        input.setId(id);
        input.getElement().setAttribute("inputmode", "decimal");
        input.getElement().setAttribute("autocomplete", "off");
        input.setValue(hours == null ? "" : written(hours));
        input.addClassName("short");
        input.addValueChangeListener(change -> changed.run());
        var words = new NativeLabel(label);
        words.setFor(id);
        var explained = new Paragraph(help);
        explained.addClassName("help");
        explained.setId(id + "-help");
        input.getElement().setAttribute("aria-describedby", id + "-help");
        add(words, explained, input);
    }

    /** Empty for what is no number of quarter hours. */
    Optional<WeeklyHours> hours() {
        try {
            var quarters = new BigDecimal(input.getValue().strip().replace(',', '.')).multiply(QUARTERS);
            return Optional.of(new WeeklyHours(quarters.intValueExact()));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String written(WeeklyHours hours) {
        return BigDecimal.valueOf(hours.quarters())
                .divide(QUARTERS)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
