package fr.declic.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A screen speaks its reader's language and says so to the browser, in both directions of writing; the team's screens speak French.
 * A language chosen on a screen changes that screen where it stands: nothing that was typed is lost.
 */
@Component
class ScreenLanguage implements VaadinServiceInitListener {

    private final Words words;
    private final ReaderLanguage reader;
    private final ConnectionWords connection;

    ScreenLanguage(Words words, ReaderLanguage reader, ConnectionWords connection) {
        this.words = words;
        this.reader = reader;
        this.connection = connection;
    }

    /** What this window's reader chose. */
    private record Chosen(Locale locale) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
        event.getSource().addUIInitListener(opened -> {
            var ui = opened.getUI();
            ComponentUtil.setData(ui, Chosen.class, new Chosen(of(VaadinRequest.getCurrent())));
            ui.addBeforeEnterListener(entering -> speak(ui, entering));
            show(ui, chosen(ui));
        });
    }

    /** The page that waits for the program is in the reader's language already. */
    private void write(IndexHtmlResponse page) {
        var request = (VaadinServletRequest) page.getVaadinRequest();
        var language = reader.resolveLocale(request);
        var html = page.getDocument().child(0);
        html.attr("lang", language.getLanguage());
        html.attr("dir", direction(language));
        connection.tellFromTheBeginning(page.getDocument(), language);
        page.getDocument()
                .select("#outlet .lead")
                .forEach(piece -> piece.text(words.getTranslation("site.waiting", language)));
        page.getDocument()
                .select("#outlet noscript .notice")
                .forEach(piece -> piece.text(words.getTranslation("site.noScript", language)));
    }

    private void speak(UI ui, BeforeEnterEvent entering) {
        var language = entering.getLayouts().contains(TeamLayout.class) ? Locale.FRENCH : chosen(ui);
        if (!ui.getLocale().equals(language)) {
            show(ui, language);
        }
    }

    /** Says everything in the language that was tapped, at once and from now on. */
    void choose(UI ui, Locale language) {
        ComponentUtil.setData(ui, Chosen.class, new Chosen(language));
        reader.choose(language, (VaadinServletRequest) VaadinRequest.getCurrent(), (VaadinServletResponse)
                VaadinResponse.getCurrent());
        show(ui, language);
        WithoutNetwork.getReady(ui);
        var shown = ui.getInternals().getActiveRouterTargetsChain();
        if (!shown.isEmpty() && shown.getFirst() instanceof HasUrlParameter<?>) {
            // The view that stands there lays itself anew, and takes over what was typed.
            var here = ui.getActiveViewLocation();
            ui.navigate(here.getPath(), here.getQueryParameters());
        } else {
            ui.refreshCurrentRoute(false);
        }
    }

    private void show(UI ui, Locale language) {
        ui.setLocale(language);
        connection.say(ui);
        write(ui.getPage(), language);
    }

    private void write(Page page, Locale language) {
        page.executeJs(
                "document.documentElement.lang = $0; document.documentElement.dir = $1;",
                language.getLanguage(),
                direction(language));
    }

    private String direction(Locale language) {
        return words.isRightToLeft(language) ? "rtl" : "ltr";
    }

    private Locale of(VaadinRequest request) {
        return reader.of((VaadinServletRequest) request);
    }

    private static Locale chosen(UI ui) {
        return ComponentUtil.getData(ui, Chosen.class).locale();
    }
}
