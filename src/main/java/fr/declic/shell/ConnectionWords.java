package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** What a screen says when it loses the server, finds it again, or was left alone too long. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    private static final String LINE = "vaadin-connection-indicator";
    private static final String HANDED_TO_FLOW =
            "(window.Vaadin = window.Vaadin || {}).connectionIndicator = document.querySelector('" + LINE + "');";

    private final Words words;

    ConnectionWords(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    /** Says it in the language of the window. */
    void say(UI ui) {
        var language = ui.getLocale();
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.getTranslation("connection.lost", language));
        dialog.setDialogTextGaveUp(words.getTranslation("connection.gaveUp", language));
        // The line that stands in the page from its first byte follows a change of language.
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (shown) { shown.onlineText = $0; shown.reconnectingText = $1; shown.offlineText = $2;"
                                + " shown.setAttribute('role', 'status'); }",
                        words.getTranslation("connection.back", language),
                        words.getTranslation("connection.lost", language),
                        words.getTranslation("connection.gaveUp", language));
    }

    /**
     * The line that tells of the connection stands in the page from its first byte, in the house's words and as a status that is
     * read aloud: Flow would make it later and in English, while a slow network is heard from the beginning.
     */
    void tellFromTheBeginning(Document page, Locale language) {
        page.body()
                .appendElement(LINE)
                .attr("role", "status")
                .attr("onlinetext", words.getTranslation("connection.back", language))
                .attr("reconnectingtext", words.getTranslation("connection.lost", language))
                .attr("offlinetext", words.getTranslation("connection.gaveUp", language));
        page.body().appendElement("script").appendChild(new DataNode(HANDED_TO_FLOW));
    }

    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(words.getTranslation("connection.expired", language));
        messages.setSessionExpiredMessage(words.getTranslation("connection.expired.text", language));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(words.getTranslation("connection.internal", language));
        messages.setInternalErrorMessage(words.getTranslation("connection.internal.text", language));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(words.getTranslation("connection.internal", language));
        messages.setSyncErrorMessage(words.getTranslation("connection.internal.text", language));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setCookiesDisabledCaption(words.getTranslation("connection.cookies", language));
        messages.setCookiesDisabledMessage(words.getTranslation("connection.cookies.text", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
