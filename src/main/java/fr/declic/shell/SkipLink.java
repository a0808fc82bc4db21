package fr.declic.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** Leads a keyboard past what stands at the head of every screen; it shows itself when it has the focus. */
final class SkipLink extends Anchor {

    private static final String TARGET = "main";

    SkipLink() {
        super("#" + TARGET);
        setText(getTranslation("site.skip"));
        setRouterIgnore(true);
        addClassName("skip-link");
    }

    /** What it leads to. */
    static Main target() {
        var main = new Main();
        main.setId(TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        return main;
    }
}
