package fr.declic.volunteers.registration;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;

/** The browser's own place for several lines of text. */
@Tag("textarea")
class TextArea extends AbstractSinglePropertyField<TextArea, String> {

    TextArea() {
        super("value", "", false);
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }
}
