package fr.declic.territory.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;

/** A day, chosen with the device's own calendar. */
class DayInput extends Div {

    private final Input day = new Input();
    private final Paragraph error = new Paragraph();

    DayInput(String label, String value, Runnable touched) {
        addClassName("field");
        day.setId("day-" + UUID.randomUUID());
        day.setType("date");
        day.setValue(value);
        day.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        day.addValueChangeListener(change -> touched.run());
        var named = new NativeLabel(label);
        named.setFor(day);
        error.setId(day.getId().orElseThrow() + "-error");
        error.addClassName("field-error");
        add(named, day, error);
        say("");
    }

    String read() {
        return day.getValue();
    }

    void say(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        if (sentence.isEmpty()) {
            day.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            day.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", error.getId().orElseThrow());
        }
    }
}
