package fr.declic.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A form over the screen. A refusal is said in place, at its field or else above all of them, and read aloud; the form stays open,
 * and nothing that was typed is lost.
 */
public class FormDialog extends Dialog {

    private final Div content = new Div();
    private final RefusalNotice refused = new RefusalNotice();
    private final Map<String, Field> fields = new HashMap<>();

    /** A field that refusals are said at. */
    private record Field(HasValidation validation, Focusable<?> focus) {}

    public FormDialog(String title) {
        this();
        setHeaderTitle(title);
    }

    /** Its title is yet to be set. */
    protected FormDialog() {
        setWidth("34rem");
        setMaxWidth("100%");
        // A tap beside it would lose what was typed.
        setCloseOnOutsideClick(false);
        content.addClassNames("stack", "tight");
        content.add(refused);
        add(content);
    }

    /** Says why something cannot be done; there is nothing to fill in. */
    public static void tell(String title, String key) {
        var dialog = new FormDialog(title);
        dialog.refused.say(dialog.getTranslation(key));
        dialog.getFooter().add(dialog.back());
        dialog.open();
    }

    /** What will happen, or what is asked, in a sentence. */
    public FormDialog explain(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("help");
        return ask(words);
    }

    /** The fields, and what stands between them. */
    public FormDialog ask(Component... asked) {
        content.add(asked);
        return this;
    }

    /**
     * A refusal that is about this field alone: it is said there, and the field takes the focus.
     *
     * @param key of its sentence, as the action answers it
     */
    public <F extends HasValidation & Focusable<?>> FormDialog sayAt(F field, String key) {
        fields.put(key, new Field(field, field));
        return this;
    }

    /**
     * The buttons.
     *
     * @param notice what is said once it is done
     * @param action answers the key of the sentence that says why it could not, or nothing
     * @param done called once it is done and the form is closed
     */
    public FormDialog onConfirm(String button, String notice, Supplier<Optional<String>> action, Runnable done) {
        return onConfirm(button, action, () -> {
            PassingNotice.show(notice);
            done.run();
        });
    }

    /** The buttons, where what was done is seen without a word. */
    public FormDialog onConfirm(String button, Supplier<Optional<String>> action, Runnable done) {
        var yes = ActionButton.reading(button, () -> action.get().ifPresentOrElse(this::refuse, () -> {
            close();
            done.run();
        }));
        getFooter().add(back(), yes.main());
        return this;
    }

    private void refuse(String key) {
        refused.clear();
        fields.values().forEach(one -> one.validation().setInvalid(false));
        var field = fields.get(key);
        if (field == null) {
            refused.say(getTranslation(key));
            refused.scrollIntoView();
        } else {
            field.validation().setErrorMessage(getTranslation(key));
            field.validation().setInvalid(true);
            field.focus().focus();
        }
    }

    private ActionButton back() {
        return new ActionButton("shell.back", this::close).quiet();
    }
}
