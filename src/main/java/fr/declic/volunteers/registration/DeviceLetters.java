package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
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

    /** Asks the phone's cache and nobody else. */
    private static final String IF_KEPT = """
            fetch('/fonts/hyperlegible-400.woff2', {cache: 'only-if-cached', mode: 'same-origin'})
              .then(kept => { if (kept.ok) %s }, () => {});
            """.formatted(END);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(DeviceLetters::begin);
        event.getSource().addUIInitListener(opened -> opened.getUI().addAfterNavigationListener(DeviceLetters::end));
    }

    private static void begin(IndexHtmlResponse page) {
        if (FirstPaint.isFirstQuestion(page)) {
            page.getDocument().getElementsByTag("html").addClass(MARK);
            page.getDocument().head().appendElement("script").appendText(IF_KEPT);
        }
    }

    private static void end(AfterNavigationEvent moved) {
        if (("/" + moved.getLocation().getPath()).startsWith(FirstPaint.ADDRESS + "/")) {
            UI.getCurrent().getPage().executeJs(END);
        }
    }
}
