package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fr.declic.matching.WaveRefusal;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks before something of a wave changes; a refusal is said in place, and nothing that was typed is lost. */
class WaveDialog extends Dialog {

    private static final int NOTICE = 4000;

    private final Div content = new Div();
    private final Paragraph refused = new Paragraph();

    /** @param changed called when the screen below is no longer true */
    WaveDialog(String title, String button, Supplier<Optional<WaveRefusal>> action, Runnable changed) {
        setHeaderTitle(title);
        setWidth("38rem");
        setMaxWidth("100%");
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        content.addClassNames("stack", "tight");
        add(content, refused);
        var yes = Pieces.button(button, "main", click -> {
            var refusal = action.get();
            if (refusal.isEmpty()) {
                close();
                Notification.show(getTranslation("matching.done"), NOTICE, Notification.Position.BOTTOM_CENTER);
                changed.run();
            } else {
                refused.setText(getTranslation(refusal.get().key()));
                refused.setVisible(true);
            }
        });
        getFooter().add(Pieces.button(getTranslation("matching.cancel"), "quiet", click -> close()), yes);
    }

    WaveDialog show(Component... shown) {
        content.add(shown);
        return this;
    }
}
