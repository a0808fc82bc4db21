package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A day, chosen with what the device itself offers. */
class DayField extends Div {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Input input = new Input();

    DayField(String label, @Nullable LocalDate day) {
        var id = "day-" + NUMBERS.incrementAndGet();
        input.setType("date");
        input.setId(id);
        input.setValue(day == null ? "" : day.toString());
        var words = new NativeLabel(label);
        words.setFor(id);
        add(words, input);
        addClassName("field");
    }

    void latest(LocalDate day) {
        input.getElement().setAttribute("max", day.toString());
    }

    /** Empty for no day, or for one that does not exist. */
    Optional<LocalDate> day() {
        try {
            return input.getValue().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
