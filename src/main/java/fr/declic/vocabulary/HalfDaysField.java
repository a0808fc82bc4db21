package fr.declic.vocabulary;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;

/** The half-days of the week, tapped in a grid, for the forms of any module. */
public class HalfDaysField extends CustomField<HalfDays> {

    private final Map<HalfDay, NativeButton> buttons = new EnumMap<>(HalfDay.class);
    private HalfDays chosen = HalfDays.NONE;

    public HalfDaysField(String label) {
        super(HalfDays.NONE);
        setLabel(label);
        var grid = new Div();
        grid.addClassName("halfday-grid");
        for (var half : HalfDay.values()) {
            if (half.isMorning()) {
                var day = new Span(getTranslation("day." + half.day()));
                day.addClassName("label");
                grid.add(day);
            }
            var button = new NativeButton(
                    getTranslation(half.isMorning() ? "halfday.morning" : "halfday.afternoon"), click -> {
                        chosen = chosen.toggle(half);
                        press();
                        updateValue();
                    });
            button.addClassName("choice");
            button.setAriaLabel(getTranslation("halfday." + half));
            buttons.put(half, button);
            grid.add(button);
        }
        add(grid);
        press();
    }

    private void press() {
        buttons.forEach((half, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(half))));
    }

    @Override
    protected HalfDays generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(HalfDays value) {
        chosen = value;
        press();
    }
}
