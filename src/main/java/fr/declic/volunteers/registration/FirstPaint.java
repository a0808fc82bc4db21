package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.declic.shell.ReaderLanguage;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Sends the first question's words with the page itself: on a slow network they can be read while the program that makes the
 * fields is still on its way. A phone that left a draft here is not shown a question it has answered already.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final String ADDRESS = "/" + Addresses.START;

    private final RegistrationScreens screens;
    private final ReaderLanguage reader;

    FirstPaint(RegistrationScreens screens, ReaderLanguage reader) {
        this.screens = screens;
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var waiting = page.getDocument().selectFirst("#outlet main");
            if (waiting != null && isFirstQuestion(page)) {
                waiting.prepend("<div class=\"registration\"><section class=\"step\">"
                        + beginning(reader.resolveLocale((VaadinServletRequest) page.getVaadinRequest()))
                        + "</section></div>");
            }
        });
    }

    /** There is no window yet whose language the words could follow. */
    private String beginning(Locale language) {
        var window = new UI();
        window.setLocale(language);
        UI.setCurrent(window);
        try {
            return screens.first(null).beginning();
        } finally {
            UI.setCurrent(null);
        }
    }

    /** Whether this page will show the question that everybody begins with. */
    static boolean isFirstQuestion(IndexHtmlResponse page) {
        return ADDRESS.equals(page.getVaadinRequest().getPathInfo()) && PhoneToken.of(page.getVaadinRequest()) == null;
    }
}
