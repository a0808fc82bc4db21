package fr.declic.employment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day, chosen with what the device itself offers. */
class DateInput extends Div {

    private final Input input = new Input();

    DateInput(String label, @Nullable LocalDate day) {
        addClassName("field");
        var id = "day-" + UUID.randomUUID();
        input.setId(id);
        input.setType("date");
        input.setValue(day == null ? "" : day.toString());
        var words = new NativeLabel(label);
        words.setFor(id);
        add(words, input);
    }

    DateInput explain(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("help");
        var id = "help-" + UUID.randomUUID();
        words.setId(id);
        input.getElement().setAttribute("aria-describedby", id);
        addComponentAtIndex(1, words);
        return this;
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
