package fr.declic.volunteers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fr.declic.volunteers.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks before something changes. A refusal is said in place, and nothing that was typed is lost. */
class AskDialog extends Dialog {

    private static final int NOTICE = 4000;

    private final Div fields = new Div();
    private final Paragraph refused = new Paragraph();

    /**
     * @param action what the main button does; answers why it could not, or nothing
     * @param changed called when something has changed, here or by somebody else meanwhile
     */
    AskDialog(String title, String button, Supplier<Optional<Refusal>> action, Runnable changed) {
        setHeaderTitle(title);
        setWidth("32rem");
        setMaxWidth("100%");
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        fields.addClassName("stack");
        add(fields, refused);
        var yes = new NativeButton(button, click -> {
            var refusal = action.get();
            if (refusal.isEmpty()) {
                close();
                Notification.show(getTranslation("file.done"), NOTICE, Notification.Position.BOTTOM_CENTER);
                changed.run();
            } else {
                refused.setText(getTranslation(refusal.get().key()));
                refused.setVisible(true);
                if (refusal.get() == Refusal.CHANGED_MEANWHILE) {
                    changed.run();
                }
            }
        });
        yes.addClassNames("button", "main");
        var no = new NativeButton(getTranslation("file.cancel"), click -> close());
        no.addClassNames("button", "quiet");
        getFooter().add(no, yes);
    }

    AskDialog explain(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("help");
        fields.add(words);
        return this;
    }

    AskDialog ask(Component... asked) {
        fields.add(asked);
        return this;
    }
}
