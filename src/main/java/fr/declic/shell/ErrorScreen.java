package fr.declic.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What happened, in words, and the way out; never the cause, which is for the log. */
abstract class ErrorScreen extends Div implements HasDynamicTitle {

    ErrorScreen(int status) {
        addClassName("stack");
        var key = "site.error." + status;
        var what = new Paragraph(getTranslation(key + ".text"));
        what.addClassName("lead");
        var back = new Anchor("/", getTranslation("site.error.back"));
        back.setRouterIgnore(true);
        back.addClassNames("button", "main");
        var actions = new Div(back);
        actions.addClassName("actions");
        getElement().setAttribute("role", "alert");
        add(new H1(getTranslation(key)), what, actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.error.title") + " · " + getTranslation("app.name");
    }
}
