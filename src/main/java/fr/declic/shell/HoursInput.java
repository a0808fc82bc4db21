package fr.declic.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours in a week, to the quarter hour: «17,5». */
public class HoursInput extends Div {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final int WEEK = 7 * 24 * 4;

    private final Input input = new Input(ValueChangeMode.EAGER);

    /** @param quarters quarter hours to begin with; none for an empty field */
    public HoursInput(String label, String help, @Nullable Integer quarters, Runnable changed) {
        addClassName("field");
        var id = "hours-" + UUID.randomUUID();
        input.setId(id);
        input.getElement().setAttribute("inputmode", "decimal");
        input.getElement().setAttribute("autocomplete", "off");
        input.setValue(quarters == null ? "" : written(quarters));
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

    /** Empty for what is no number of quarter hours, or more than a week has. */
    public Optional<Integer> quarters() {
        try {
            var typed = new BigDecimal(input.getValue().strip().replace(',', '.')).multiply(QUARTERS);
            return Optional.of(typed.intValueExact()).filter(number -> number >= 0 && number <= WEEK);
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String written(int quarters) {
        return BigDecimal.valueOf(quarters)
                .divide(QUARTERS)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
