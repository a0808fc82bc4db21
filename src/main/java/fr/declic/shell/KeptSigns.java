package fr.declic.shell;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads what people type or paste without the signs that can be neither shown, stored nor printed. */
public final class KeptSigns {

    private static final String NEITHER_SEEN_NOR_KEPT = "[\\p{Cc}\\p{Cs}\\p{Cn}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

    private static final Pattern OF_A_LINE = Pattern.compile(NEITHER_SEEN_NOR_KEPT);
    private static final Pattern OF_A_TEXT = Pattern.compile("(?![\\n\\r\\t])" + NEITHER_SEEN_NOR_KEPT);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private KeptSigns() {}

    /** On one line: without the others, one blank where there were several, none around it. */
    public static String ofOneLine(String typed) {
        var kept = OF_A_LINE.matcher(typed).replaceAll(" ");
        return BLANKS.matcher(Normalizer.normalize(kept, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** With its lines and blanks as they were typed, but those around it. */
    public static String ofAText(String typed) {
        return OF_A_TEXT.matcher(typed).replaceAll("").strip();
    }
}
