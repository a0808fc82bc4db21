package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fr.declic.matching.ProposalRefusal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks before something changes. A refusal is said in place, and nothing that was typed is lost. */
class TeamDialog extends Dialog {

    private static final int NOTICE = 4000;
    /** Said of the form itself: the screen below is still true. */
    private static final Set<ProposalRefusal> STILL_TYPING =
            EnumSet.of(ProposalRefusal.REASON_MISSING, ProposalRefusal.ANSWER_MISSING);

    private final Div content = new Div();
    private final Paragraph refused = new Paragraph();

    /**
     * @param button words of the main button
     * @param done what is said when it worked
     * @param action answers why it could not be done, or nothing
     * @param changed called when something has changed, here or by somebody else meanwhile
     */
    TeamDialog(String title, String button, String done, Supplier<Optional<ProposalRefusal>> action, Runnable changed) {
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
                Notification.show(done, NOTICE, Notification.Position.BOTTOM_CENTER);
                changed.run();
            } else {
                refused.setText(getTranslation(refusal.get().key()));
                refused.setVisible(true);
                if (!STILL_TYPING.contains(refusal.get())) {
                    changed.run();
                }
            }
        });
        getFooter().add(Pieces.button(getTranslation("matching.cancel"), "quiet", click -> close()), yes);
    }

    TeamDialog show(Component... shown) {
        content.add(shown);
        return this;
    }
}
