package fr.declic.volunteers.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.shell.KeptSigns;
import org.jspecify.annotations.Nullable;

/** What was typed, without surrounding blanks and no longer than the field allows, whatever a browser sends. */
final class FieldText {

    private FieldText() {}

    static String of(TextField field) {
        return cut(field.getValue(), field.getMaxLength());
    }

    static String of(TextArea field) {
        return cut(field.getValue(), field.getMaxLength());
    }

    static @Nullable String orNull(TextField field) {
        var text = of(field);
        return text.isEmpty() ? null : text;
    }

    static @Nullable String orNull(TextArea field) {
        var text = of(field);
        return text.isEmpty() ? null : text;
    }

    private static String cut(String typed, int longest) {
        var text = KeptSigns.ofAText(typed);
        return text.length() > longest ? text.substring(0, longest).strip() : text;
    }
}
