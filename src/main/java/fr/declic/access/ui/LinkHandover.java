package fr.declic.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Says that a link is on its way; or, where no e-mail leaves, shows it once, to be handed over. */
class LinkHandover extends Dialog {

    private LinkHandover(String email, String link) {
        setHeaderTitle(getTranslation("access.handover.title"));
        setWidth("38rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        var why = new Paragraph(getTranslation("access.handover.why", email));
        var field = new TextField(getTranslation("access.handover.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(why, field);
        var copy = new NativeButton(getTranslation("access.handover.copy"), click -> copy(link));
        copy.addClassNames("button", "main");
        var close = new NativeButton(getTranslation("access.handover.close"), click -> close());
        close.addClassNames("button", "quiet");
        getFooter().add(close, copy);
    }

    /** @param link the link, where no e-mail leaves */
    static void tell(String email, Optional<String> link) {
        link.ifPresentOrElse(
                shown -> new LinkHandover(email, shown).open(),
                () -> Notification.show(new Paragraph().getTranslation("access.settings.linkSent", email)));
    }

    /** Outside a secure page there is no clipboard; the field is there to be copied by hand. */
    private void copy(String link) {
        getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true) : false", link)
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                getTranslation(copied ? "access.handover.copied" : "access.handover.byHand")),
                        failed -> Notification.show(getTranslation("access.handover.byHand")));
    }
}
