package fr.declic.volunteers.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What is wrong with a screen as a whole; said aloud when it appears, and nowhere to be found before. */
class Alert extends Paragraph {

    private static final String ID = "screen-error";

    private @Nullable Component answer;

    Alert() {
        setId(ID);
        addClassName("field-error");
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** @param piece what mends it, which takes the focus: whoever lands there hears why */
    Alert mendedBy(Component piece) {
        answer = piece;
        return this;
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
        if (answer != null) {
            answer.getElement().setAttribute("aria-describedby", ID);
        }
    }

    /** Moves to what mends it, with the sentence in sight above it. */
    void showBeside(Component piece) {
        getElement().executeJs("$0.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})", piece);
    }

    final void clear() {
        setVisible(false);
        if (answer != null) {
            answer.getElement().removeAttribute("aria-describedby");
        }
    }
}
