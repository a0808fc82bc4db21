package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Makes a device ready for the time without a network, once its screen is there and not before: the program in {@code sw.js}
 * keeps two pages and sends the slips that wait. And it keeps what is typed on a screen in this window, so that a session that is
 * lost, by a long silence or a server that started anew, costs nobody a word.
 */
@Component
class WithoutNetwork implements VaadinServiceInitListener {

    private static final String GET_READY = """
            if (navigator.serviceWorker) {
              navigator.serviceWorker.register('/sw.js', {updateViaCache: 'none'})
                .then(ready => ready.active && ready.active.postMessage('opened'), () => {});
            }
            """;

    /**
     * What is typed into a field that has a name of its own, for half an hour and as long as the window lives: the draft itself
     * asks who is there after the same time. It is put back once, into fields that came back with something else in them.
     */
    private static final String KEEP_TYPED = """
            const KEPT = 'declic-saisie';
            const FIELDS = 'main :is(input, textarea)[id]:not([id^="input-vaadin"], [data-unkept])';
            const kept = () => {
              const found = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
              const holds = found && found.path === location.pathname && Date.now() - found.at < 1800000;
              if (found && !holds) sessionStorage.removeItem(KEPT);
              return holds ? found : null;
            };
            const before = kept();
            document.addEventListener('input', event => {
              const field = event.target;
              if (!field.matches(FIELDS) || field.type === 'checkbox' || field.type === 'radio') return;
              const now = kept() || {path: location.pathname, typed: {}};
              now.at = Date.now();
              now.typed[field.id] = field.value;
              sessionStorage.setItem(KEPT, JSON.stringify(now));
            }, true);
            if (before) {
              const putBack = () => {
                if (before.path !== location.pathname) return true;
                const fields = [...document.querySelectorAll(FIELDS)].filter(field => field.id in before.typed);
                fields.forEach(field => {
                  if (field.value !== before.typed[field.id]) {
                    field.value = before.typed[field.id];
                    field.dispatchEvent(new Event('input', {bubbles: true}));
                    field.dispatchEvent(new Event('change', {bubbles: true}));
                  }
                });
                return fields.length > 0;
              };
              if (!putBack()) {
                const watch = new MutationObserver(() => putBack() && watch.disconnect());
                watch.observe(document.getElementById('outlet'), {childList: true, subtree: true});
              }
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
            ui.getPage().executeJs(KEEP_TYPED);
        }
        ui.getPage().executeJs(GET_READY);
    }

    private static void name(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("link").attr("rel", "manifest").attr("href", InstallPages.ADDRESS);
    }
}
