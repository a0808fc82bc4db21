package fr.declic.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import java.util.function.Supplier;

/** A form over the screen: a refusal is said in place, and nothing that was typed is lost. */
public class FormDialog extends Dialog {

    private static final int NOTICE = 5000;

    private final Div fields = new Div();
    private final Paragraph refused = new Paragraph();

    public FormDialog(String title) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("100%");
        fields.addClassName("stack");
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(fields, refused);
    }

    /** Says why something cannot be done; there is nothing to fill in. */
    public static void tell(String title, String key) {
        var dialog = new FormDialog(title);
        dialog.refused.setText(dialog.getTranslation(key));
        dialog.refused.setVisible(true);
        dialog.getFooter().add(dialog.cancel());
        dialog.open();
    }

    public void ask(Component... asked) {
        fields.add(asked);
    }

    /**
     * The buttons.
     *
     * @param action answers the key of the sentence that says why it could not, or nothing
     */
    public void onConfirm(String button, String notice, Supplier<Optional<String>> action, Runnable done) {
        var yes = new NativeButton(button, click -> {
            var refusal = action.get();
            refusal.ifPresent(key -> refused.setText(getTranslation(key)));
            refused.setVisible(refusal.isPresent());
            if (refusal.isPresent()) {
                refused.scrollIntoView();
            }
            if (refusal.isEmpty()) {
                close();
                Notification.show(notice, NOTICE, Notification.Position.BOTTOM_CENTER);
                done.run();
            }
        });
        yes.addClassNames("button", "main");
        getFooter().add(cancel(), yes);
    }

    private NativeButton cancel() {
        var no = new NativeButton(getTranslation("jobs.cancel"), click -> close());
        no.addClassNames("button", "quiet");
        return no;
    }
}
