package fr.declic.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Function;

/**
 * A piece of information or a decision, in the reader's language; and in French beside it for as long as nobody has read that
 * language's words again: what matters to somebody does not hang on a translation. See {@link Words#isProofread}.
 */
public class Told extends Div {

    private static final String PROOFREADER = "language.proofreader";

    public Told(String key, Object... arguments) {
        this(key, language -> arguments);
    }

    /** @param arguments of the sentence, which may be written otherwise in another language, as a day is */
    public Told(String key, Function<Locale, Object[]> arguments) {
        addClassName("told");
        var language = getLocale();
        add(new Paragraph(getTranslation(language, key, arguments.apply(language))));
        if (!isProofread(language)) {
            var french = new Paragraph(getTranslation(Locale.FRENCH, key, arguments.apply(Locale.FRENCH)));
            french.addClassName("in-french");
            french.getElement().setAttribute("lang", "fr").setAttribute("dir", "ltr");
            add(french);
        }
    }

    private boolean isProofread(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage())
                || !getTranslation(language, PROOFREADER).isBlank();
    }
}
