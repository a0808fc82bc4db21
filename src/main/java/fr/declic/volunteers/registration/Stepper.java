package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.vocabulary.WeeklyHours;
import java.util.function.Consumer;

/** Hours of a week, one tap more or less. */
class Stepper extends Div {

    private static final WeeklyHours LEAST = WeeklyHours.ofHours(2);
    private static final WeeklyHours MOST = WeeklyHours.ofHours(35);

    private final Span value = new Span();
    private final Consumer<WeeklyHours> changed;
    private WeeklyHours hours;

    /** @param id names the label, so that the buttons can be told from those of another one */
    Stepper(String id, String label, WeeklyHours hours, Consumer<WeeklyHours> changed) {
        this.hours = hours;
        this.changed = changed;
        addClassName("field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", id);
        var name = new Paragraph(label);
        name.setId(id);
        name.addClassName("label");
        value.addClassName("value");
        value.getElement().setAttribute("role", "status");
        var line = new Div(step("−", "registration.hours.less", -1), value, step("+", "registration.hours.more", 1));
        line.addClassName("stepper");
        add(name, line);
        show(hours);
    }

    WeeklyHours hours() {
        return hours;
    }

    final void show(WeeklyHours shown) {
        hours = shown;
        value.setText(
                shown.minutes() == 0
                        ? getTranslation("hours.whole", shown.hours())
                        : getTranslation("hours.part", shown.hours(), shown.minutes()));
    }

    private NativeButton step(String sign, String key, int by) {
        var button = new NativeButton(sign, click -> step(by));
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    /** To the next whole hour, whatever quarters there were. */
    private void step(int by) {
        var next = by > 0 ? hours.hours() + 1 : hours.minutes() > 0 ? hours.hours() : hours.hours() - 1;
        show(WeeklyHours.ofHours(Math.clamp(next, LEAST.hours(), MOST.hours())));
        changed.accept(hours);
    }
}
