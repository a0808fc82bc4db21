package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day, chosen with what the device itself offers. */
class DayInput extends Div {

    private final Input input = new Input();

    DayInput(String label, LocalDate first) {
        addClassName("field");
        var id = "day-" + UUID.randomUUID();
        input.setId(id);
        input.setType("date");
        input.getElement().setAttribute("min", first.toString());
        var words = new NativeLabel(label);
        words.setFor(id);
        add(words, input);
    }

    /** Empty for no day, or for one that does not exist. */
    Optional<LocalDate> day() {
        try {
            return input.getValue().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void show(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    void clear() {
        input.setValue("");
    }
}
