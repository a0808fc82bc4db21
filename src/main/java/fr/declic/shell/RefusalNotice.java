package fr.declic.shell;

import com.vaadin.flow.component.html.Paragraph;

/** Why something could not be done: read aloud as it appears, and nowhere to be found before. */
public class RefusalNotice extends Paragraph {

    public RefusalNotice() {
        addClassNames("notice", "warn");
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** One that is there from the first. */
    public RefusalNotice(String sentence) {
        this();
        say(sentence);
    }

    public final void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }

    public final void clear() {
        setVisible(false);
    }
}
