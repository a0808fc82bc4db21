package fr.declic.dropin.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.declic.dropin.Watch;
import org.springframework.stereotype.Component;

/** Lays what watches over a shared device into Flow's pages too. */
@Component
class WatchedScreens implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(WatchedScreens::watch);
    }

    private static void watch(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(Watch.ATTRIBUTE) instanceof String script) {
            page.getDocument().head().append(script);
        }
    }
}
