package fr.declic.shell;

import com.vaadin.flow.component.UI;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What is typed into a field that has a name of its own is kept in its window, so that a session that is lost, by a long silence
 * or a server that started anew, costs nobody a word: for half an hour and as long as the window lives, since the draft itself
 * asks who is there after the same time. It is put back once, into fields that came back with something else in them, and only
 * for whoever typed it: several people share a phone.
 */
public final class KeptTyping {

    /** Attribute of a field whose words are for this moment alone, such as a code. */
    public static final String UNKEPT = "data-unkept";

    private static final String KEEP = """
            const KEPT = 'declic-saisie';
            const FIELDS = 'main :is(input, textarea)[id]:not([id^="input-vaadin"], [data-unkept])';
            const kept = () => {
              const found = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
              const holds = found && found.who === $0 && found.path === location.pathname && Date.now() - found.at < 1800000;
              if (found && !holds) sessionStorage.removeItem(KEPT);
              return holds ? found : null;
            };
            const before = kept();
            document.addEventListener('input', event => {
              const field = event.target;
              if (!field.matches(FIELDS) || field.type === 'checkbox' || field.type === 'radio') return;
              const now = kept() || {who: $0, path: location.pathname, typed: {}};
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

    private KeptTyping() {}

    static void begin(UI screen) {
        screen.getPage().executeJs(KEEP, who());
    }

    /** Somebody else goes on with this phone. */
    public static void forget(UI screen) {
        screen.getPage().executeJs("sessionStorage.removeItem('declic-saisie')");
    }

    /** Their number, and nothing for whoever has not signed in. */
    private static String who() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Visitor ? signedIn.getName() : "";
    }
}
