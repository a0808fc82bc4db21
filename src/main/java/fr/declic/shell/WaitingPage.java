package fr.declic.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What stands in {@code index.html} while the program is on its way is taken out as soon as the first view is laid beside it:
 * hidden only, its heading would still be the page's first.
 */
@Component
class WaitingPage implements VaadinServiceInitListener {

    private static final String TAKE_OUT = """
            const outlet = document.getElementById('outlet');
            const waiting = outlet && outlet.querySelector(':scope > .page');
            const takeOut = () => {
              const done = !waiting || outlet.lastElementChild !== waiting;
              if (done && waiting) waiting.remove();
              return done;
            };
            if (!takeOut()) {
              const watch = new MutationObserver(() => takeOut() && watch.disconnect());
              watch.observe(outlet, {childList: true});
            }
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().getPage().executeJs(TAKE_OUT));
    }
}
