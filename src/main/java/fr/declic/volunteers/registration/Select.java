package fr.declic.volunteers.registration;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** The browser's own list to choose one thing from. */
@Tag("select")
class Select extends AbstractSinglePropertyField<Select, String> {

    /** @param options by the value they stand for, in their order */
    Select(Map<String, String> options, String chosen) {
        super("value", "", false);
        options.forEach((value, text) -> {
            var option = new Element("option");
            option.setAttribute("value", value);
            option.setText(text);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
        setValue(chosen);
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }
}
