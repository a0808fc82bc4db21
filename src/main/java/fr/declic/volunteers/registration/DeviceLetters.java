package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.Registration;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/**
 * The first question of a phone that was never here stands in the phone's own letters: ours weigh a fifth of the page, and whoever
 * has little network waits for none of them. A phone that has them already shows them at once; the others fetch them while the
 * question is answered, and see them from the next one on, so that nothing jumps under anybody's eyes.
 */
@Component
class DeviceLetters implements VaadinServiceInitListener {

    private static final String MARK = "device-letters";
    private static final String END = "document.documentElement.classList.remove('" + MARK + "');";

    /** Kept by {@code sw.js} since an earlier visit. */
    private static final String IF_KEPT = """
            window.caches && caches.match('/fonts/hyperlegible-400-700.woff2').then(kept => { if (kept) %s });
            """.formatted(END);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(DeviceLetters::begin);
        event.getSource().addUIInitListener(opened -> endWhenAnswered(opened.getUI()));
    }

    private static void begin(IndexHtmlResponse page) {
        if (FirstPaint.isFirstQuestion(page) && !comesFromOurPages(page)) {
            page.getDocument().getElementsByTag("html").addClass(MARK);
            page.getDocument().head().appendElement("script").appendChild(new DataNode(IF_KEPT));
        }
    }

    /** Our letters have come with the page before. */
    private static boolean comesFromOurPages(IndexHtmlResponse page) {
        return "same-origin".equals(page.getVaadinRequest().getHeader("Sec-Fetch-Site"));
    }

    /** Once: what is sent again at each question is kept in memory with the screen. */
    private static void endWhenAnswered(UI ui) {
        var listening = new Registration[1];
        listening[0] = ui.addAfterNavigationListener(moved -> {
            if (moved.getLocation().getPath().startsWith(Addresses.START + "/")) {
                ui.getPage().executeJs(END);
                listening[0].remove();
            }
        });
    }
}
