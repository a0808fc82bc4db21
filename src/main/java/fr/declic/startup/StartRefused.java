package fr.declic.startup;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** The application will not start, for a reason somebody can act upon: it is printed as one sentence, without a stack trace. */
public final class StartRefused extends FailureAnalyzedException {

    /**
     * @param key of the sentence, in {@code console.properties}
     * @param values that the sentence names
     */
    public StartRefused(String key, Object... values) {
        super(ConsoleWords.say(key, values), null);
    }

    /** The same, keeping what it came from for whoever debugs. */
    public StartRefused(Throwable cause, String key, Object... values) {
        super(ConsoleWords.say(key, values), null, cause);
    }
}
