package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.UUID;

/** A few words of why. */
class ReasonInput extends Div {

    private final Input input = new Input();

    ReasonInput(String label, int longest) {
        addClassName("field");
        var id = "reason-" + UUID.randomUUID();
        input.setId(id);
        input.getElement().setAttribute("maxlength", Integer.toString(longest));
        var words = new NativeLabel(label);
        words.setFor(id);
        add(words, input);
    }

    /** Without blanks around it. */
    String text() {
        return input.getValue().strip();
    }
}
