package fr.declic.startup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the terminal, in {@code console.properties}: they are needed before, and after, there is a Spring context. */
public final class ConsoleWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("console", Locale.ROOT);

    private ConsoleWords() {}

    /**
     * One sentence.
     *
     * @param values that it names
     */
    public static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.FRENCH).format(values);
    }
}
