package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
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
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        event.addIndexHtmlRequestListener(page -> tellFromTheBeginning(page.getDocument()));
    }

    private void prepare(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.french("connection.lost"));
        dialog.setDialogTextGaveUp(words.french("connection.gaveUp"));
    }

    /**
     * The line that tells of the connection stands in the page from its first byte, in the house's words and as a status that is
     * read aloud: Flow would make it later and in English, while a slow network is heard from the beginning.
     */
    private void tellFromTheBeginning(Document page) {
        page.body()
                .appendElement(LINE)
                .attr("role", "status")
                .attr("onlinetext", words.french("connection.back"))
                .attr("reconnectingtext", words.french("connection.lost"))
                .attr("offlinetext", words.french("connection.gaveUp"));
        page.body().appendElement("script").appendChild(new DataNode(HANDED_TO_FLOW));
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
