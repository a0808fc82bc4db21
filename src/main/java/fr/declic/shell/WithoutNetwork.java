package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Makes a device ready for the time without a network, once its screen is there and not before: the program in {@code sw.js}
 * keeps two pages and sends the slips that wait; and what is typed is kept in its window.
 */
@Component
class WithoutNetwork implements VaadinServiceInitListener {

    private static final String GET_READY = """
            if (navigator.serviceWorker) {
              navigator.serviceWorker.register('/sw.js', {updateViaCache: 'none'})
                .then(ready => ready.active && ready.active.postMessage('opened'), () => {});
            }
            """;

    private final ThisDevice device;

    WithoutNetwork(ThisDevice device) {
        this.device = device;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        event.addIndexHtmlRequestListener(WithoutNetwork::name);
    }

    private void prepare(UI ui) {
        if (!device.isShared()) {
            KeptTyping.begin(ui);
        }
        getReady(ui);
    }

    /** Its two pages are fetched, in the language that is spoken now. */
    static void getReady(UI ui) {
        ui.getPage().executeJs(GET_READY);
    }

    private static void name(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("link").attr("rel", "manifest").attr("href", InstallPages.ADDRESS);
    }
}
