package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.Registration;
import fr.declic.shell.Letters;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/**
 * The first question of a phone that was never here stands in the phone's own letters: ours weigh a fifth of the page. They come
 * with the next question.
 */
@Component
class DeviceLetters implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(DeviceLetters::begin);
        event.getSource().addUIInitListener(opened -> endWhenAnswered(opened.getUI()));
    }

    private static void begin(IndexHtmlResponse page) {
        if (FirstPaint.isFirstQuestion(page.getVaadinRequest())) {
            page.getDocument().head().appendElement("script").appendChild(new DataNode(Letters.BEGIN));
        }
    }

    /** Once: what is sent again at each question is kept in memory with the screen. */
    private static void endWhenAnswered(UI ui) {
        var listening = new Registration[1];
        listening[0] = ui.addAfterNavigationListener(moved -> {
            if (moved.getLocation().getPath().startsWith(Addresses.START + "/")) {
                ui.getPage().executeJs(Letters.OURS + Letters.FETCH);
                listening[0].remove();
            }
        });
    }
}
