package fr.declic.matching.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A few words that are kept. */
class ReasonField extends TextArea {

    ReasonField(String label, String help, int longest) {
        setLabel(label);
        setHelperText(help);
        setMaxLength(longest);
        setWidthFull();
        setMinHeight("7rem");
    }
}
