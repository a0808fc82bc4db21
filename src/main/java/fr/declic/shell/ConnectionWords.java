package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What a screen says when it loses the server, finds it again, or was left alone too long. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    private final Words words;

    ConnectionWords(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
    }

    private void prepare(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.french("connection.lost"));
        dialog.setDialogTextGaveUp(words.french("connection.gaveUp"));
        // Flow has no setting for these; its own words are English.
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (shown) { shown.onlineText = $0; shown.reconnectingText = $1; shown.offlineText = $2;"
                                + " shown.setAttribute('role', 'status'); }",
                        words.french("connection.back"),
                        words.french("connection.lost"),
                        words.french("connection.gaveUp"));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(words.french("connection.expired"));
        messages.setSessionExpiredMessage(words.french("connection.expired.text"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(words.french("connection.internal"));
        messages.setInternalErrorMessage(words.french("connection.internal.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(words.french("connection.internal"));
        messages.setSyncErrorMessage(words.french("connection.internal.text"));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setCookiesDisabledCaption(words.french("connection.cookies"));
        messages.setCookiesDisabledMessage(words.french("connection.cookies.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
