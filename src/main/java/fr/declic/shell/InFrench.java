package fr.declic.shell;

import com.vaadin.flow.component.html.Span;

/** Words that the team typed: French on a screen of any language, and read so by whatever reads it aloud. */
public final class InFrench extends Span {

    public InFrench(String words) {
        super(words);
        getElement().setAttribute("lang", "fr").setAttribute("dir", "ltr");
    }
}
