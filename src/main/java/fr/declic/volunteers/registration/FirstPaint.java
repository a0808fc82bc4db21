package fr.declic.volunteers.registration;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Sends the first question's words with the page itself: on a slow network they can be read while the program that makes the
 * fields is still on its way. A phone that left a draft here is not shown a question it has answered already.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final String ADDRESS = "/inscription";

    private final RegistrationScreens screens;

    FirstPaint(RegistrationScreens screens) {
        this.screens = screens;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var waiting = page.getDocument().selectFirst("#outlet main");
            if (waiting != null && ADDRESS.equals(page.getVaadinRequest().getPathInfo()) && isNew(page)) {
                waiting.prepend("<div class=\"registration\"><section class=\"step\">"
                        + screens.first(null).beginning() + "</section></div>");
            }
        });
    }

    private static boolean isNew(IndexHtmlResponse page) {
        return PhoneToken.of(page.getVaadinRequest()) == null;
    }
}
