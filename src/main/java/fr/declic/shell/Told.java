package fr.declic.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
        var said = arguments.apply(language);
        var sentence = new Paragraph();
        TypedText.write(sentence, getTranslation(language, key, said), typed(said));
        add(sentence);
        if (!isProofread(this, language)) {
            add(french(getTranslation(Locale.FRENCH, key, arguments.apply(Locale.FRENCH))));
        }
    }

    /** The French alone, to stand under a label that must be one sentence in the reader's language; nothing where it need not. */
    public static Optional<Paragraph> inFrench(Component where, String key) {
        var language =
                where.getUI().map(UI::getLocale).orElseGet(() -> UI.getCurrent().getLocale());
        return isProofread(where, language)
                ? Optional.empty()
                : Optional.of(french(where.getTranslation(Locale.FRENCH, key)));
    }

    private static Paragraph french(String sentence) {
        var french = new Paragraph(sentence);
        french.addClassName("in-french");
        return TypedText.inFrench(french);
    }

    private static List<String> typed(Object[] arguments) {
        return Stream.of(arguments)
                .flatMap(argument -> argument instanceof Typed words ? Stream.of(words.french()) : Stream.empty())
                .toList();
    }

    private static boolean isProofread(Component where, Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage())
                || !where.getTranslation(language, PROOFREADER).isBlank();
    }
}
