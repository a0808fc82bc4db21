package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/**
 * The languages, each by its own name; closed, it shows the one that is spoken. Not there where there is no choice. The phone is sent one
 * piece of HTML: twenty pieces that a program puts together were a fifth of the work of a first screen.
 */
class LanguageChooser extends Nav {

    private static final String TAPPED = "event.target.closest('button[lang]')";
    private static final String LANGUAGE = TAPPED + "?.lang";

    LanguageChooser(Words words, ScreenLanguage screen, Locale spoken) {
        addClassName("languages");
        getElement().setAttribute("aria-label", words.getTranslation("language.choose", spoken));
        setVisible(words.getProvidedLocales().size() > 1);
        // The same for everybody: one copy is kept, not one for each open screen.
        getElement().setProperty("innerHTML", html(words, spoken).intern());
        getElement()
                .addEventListener("click", tapped -> words.getProvidedLocales().stream()
                        .filter(language -> language.getLanguage()
                                .equals(tapped.getEventData().path(LANGUAGE).asString("")))
                        .forEach(language -> screen.choose(UI.getCurrent(), language)))
                .setFilter(TAPPED + " !== null")
                .addEventData(LANGUAGE);
    }

    private static String html(Words words, Locale spoken) {
        var list = new UnorderedList();
        for (var language : words.getProvidedLocales()) {
            var name = new NativeButton(words.getTranslation("language.name", language));
            name.getElement().setAttribute("type", "button");
            name.getElement().setAttribute("lang", language.getLanguage());
            if (language.getLanguage().equals(spoken.getLanguage())) {
                name.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(name));
        }
        var summary = new Span(words.getTranslation("language.name", spoken));
        return new NativeDetails(summary, list).getElement().getOuterHTML();
    }

    /** After a choice, whoever does not see the screen is where they were. */
    void focus() {
        getElement().executeJs("this.querySelector('summary').focus()");
    }
}
