package fr.declic.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** What happened, in words, and the way out; never the cause, which is for the log. */
abstract class ErrorScreen extends Div implements HasDynamicTitle, LocaleChangeObserver {

    private final String key;

    ErrorScreen(int status) {
        key = "site.error." + status;
        addClassNames("stack", "went-wrong");
        getElement().setAttribute("role", "alert");
    }

    /** Called when the screen is first shown, and when another language is chosen: no address leads here, to be asked for anew. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var what = new Paragraph(getTranslation(key + ".text"));
        what.addClassName("lead");
        var back = new Anchor("/", getTranslation("site.error.back"));
        back.setRouterIgnore(true);
        back.addClassNames("button", "main");
        var actions = new Div(back);
        actions.addClassName("actions");
        add(new H1(getTranslation(key)), what, actions);
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.error.title") + " · " + getTranslation("app.name");
    }
}
