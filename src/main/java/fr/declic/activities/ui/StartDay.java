package fr.declic.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first day, chosen with what the device itself offers; none when it is to be agreed. */
class StartDay extends Div {

    private final Input input = new Input();

    StartDay(@Nullable LocalDate day, Runnable touched) {
        var id = "start-" + UUID.randomUUID();
        input.setType("date");
        input.setId(id);
        input.setValue(day == null ? "" : day.toString());
        input.addValueChangeListener(change -> touched.run());
        input.getElement().setAttribute("aria-describedby", id + "-help");
        var label = new NativeLabel(getTranslation("activity.startsOn"));
        label.setFor(id);
        var help = new Paragraph(getTranslation("activity.startsOn.help"));
        help.setId(id + "-help");
        help.addClassName("help");
        addClassName("field");
        add(label, input, help);
    }

    @Nullable
    LocalDate day() {
        try {
            return input.getValue().isEmpty() ? null : LocalDate.parse(input.getValue());
        } catch (DateTimeParseException e) {
            return null; // half a date: to be agreed
        }
    }
}
