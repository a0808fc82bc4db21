package fr.declic.territory.site.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.shell.ActionButton;
import fr.declic.territory.site.Part;
import fr.declic.territory.site.Version;

/** Somebody else has published meanwhile: both texts are there, and one chooses. */
class OvertakenNotice extends Div {

    private final Paragraph words = new Paragraph();
    private final Anchor read = new Anchor("", "");

    OvertakenNotice(Runnable publishMine, Runnable startFromTheirs) {
        addClassNames("notice", "warn");
        getElement().setAttribute("role", "alert");
        read.setText(getTranslation("content.write.overtaken.read"));
        read.addClassName("link");
        read.setTarget("_blank");
        read.setRouterIgnore(true);
        var choices = new Div(
                read,
                new ActionButton("content.write.overtaken.theirs", startFromTheirs),
                new ActionButton("content.write.overtaken.mine", publishMine));
        choices.addClassName("row");
        add(words, choices);
        setVisible(false);
    }

    void show(Part part, Version newest) {
        var author = newest.author().orElseGet(() -> getTranslation("app.name"));
        words.setText(getTranslation("content.write.overtaken", author));
        read.setHref(part.page().path().substring(1));
        setVisible(true);
    }
}
