package fr.declic.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;

/**
 * Asks whether somebody is still there before a visit that is left alone closes, and keeps it open for whoever answers; whoever types or
 * touches meanwhile is there, and is not asked (RGAA 13.1). The asking is that of {@code scripts/still-here.js}. A drop-in point's
 * device has a shorter watch of its own.
 */
@Tag("dialog")
class StillHere extends HtmlContainer {

    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(2);
    private static final String SCRIPT = "/scripts/still-here.js";

    private static final String WATCH = """
            const watch = () => window.declic.stillHere(this, $1, $2);
            if (window.declic?.stillHere) {
              watch();
            } else {
              const script = document.createElement('script');
              script.src = $0;
              script.addEventListener('load', watch);
              document.body.append(script);
            }
            """;

    StillHere() {
        addClassName("drop-in-ask");
        var title = new H2(getTranslation("connection.there"));
        title.setId("still-here");
        var soon = new Paragraph();
        soon.setId("still-here-soon");
        soon.getElement().setAttribute("data-soon", getTranslation("connection.there.soon"));
        // Any answer of the server keeps the visit open: there is nothing else to do.
        var yes = new ActionButton("connection.there.yes", () -> {}).main();
        getElement()
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-labelledby", "still-here")
                .setAttribute("aria-describedby", "still-here-soon")
                .addEventListener("presence", here -> {});
        add(title, soon, yes);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var closes = UnansweredScreens.closesAfter(VaadinSession.getCurrent());
        getElement().executeJs(WATCH, PageParts.versioned(SCRIPT), closes, TIME_TO_ANSWER.toSeconds());
    }
}
