package fr.declic.shell;

import com.vaadin.flow.component.html.NativeButton;

/** A button of ours, which says what it does. */
public class ActionButton extends NativeButton {

    /** @param key of its words */
    public ActionButton(String key, Runnable act) {
        this(act);
        setText(getTranslation(key));
    }

    private ActionButton(Runnable act) {
        addClassName("button");
        addClickListener(click -> act.run());
    }

    /** One whose words hold a number or a name, and so are put together already. */
    public static ActionButton reading(String words, Runnable act) {
        var button = new ActionButton(act);
        button.setText(words);
        return button;
    }

    /** The one that the screen or the form is there for. */
    public ActionButton main() {
        addClassName("main");
        return this;
    }

    /** The one that the screen or the form is there for, as long as this holds. */
    public ActionButton mainWhen(boolean holds) {
        return holds ? main() : this;
    }

    /** One that stands back behind the others. */
    public ActionButton quiet() {
        addClassName("quiet");
        return this;
    }
}
