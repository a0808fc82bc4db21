package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Paragraph;

/** What is wrong with a screen as a whole; said aloud when it appears, and nowhere to be found before. */
class Alert extends Paragraph {

    Alert() {
        addClassName("field-error");
        getElement().setAttribute("role", "alert");
        clear();
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }

    final void clear() {
        setVisible(false);
    }
}
