package fr.declic.shell;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters for a paper: a PDF shows a letter as it is told, so each is told in the form it takes beside its neighbours.
 * The forms are those that Unicode lists for this (FE80 to FEFC), which the font within the paper has. What runs from right to left
 * is then written from its end.
 */
final class ArabicLetters implements BidiReorderer {

    private static final int FIRST_FORM = 0xFE80;
    private static final int LAST_FORM = 0xFEFC;
    private static final char LENGTHENED = '\u0640';
    private static final String LAM = "\u0644";

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** What a letter, or lam with alef, becomes in each form it has. */
    private static final Map<String, Map<Form, Character>> FORMS = forms();

    private static Map<String, Map<Form, Character>> forms() {
        var found = new HashMap<String, Map<Form, Character>>();
        for (int shown = FIRST_FORM; shown <= LAST_FORM; shown++) {
            var name = Character.getName(shown);
            for (var form : Form.values()) {
                if (name != null && name.endsWith(form.name() + " FORM")) {
                    var letter = Normalizer.normalize(Character.toString(shown), Normalizer.Form.NFKC);
                    found.computeIfAbsent(letter, any -> new HashMap<>()).put(form, (char) shown);
                }
            }
        }
        return found;
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder();
        var before = -1;
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isMark(letter)) {
                shaped.append(letter);
                continue;
            }
            var after = next(text, at);
            var joined = before >= 0 && joinsNext(text.charAt(before)) && joinsFormer(letter);
            var together = after < 0 ? null : FORMS.get(LAM + text.charAt(after));
            if (LAM.indexOf(letter) == 0 && together != null) {
                shaped.append(together.get(joined ? Form.FINAL : Form.ISOLATED));
                // Marks between the two stand after them, as they would on the alef.
                shaped.append(text, at + 1, after);
                at = after;
            } else {
                var joins = after >= 0 && joinsNext(letter) && joinsFormer(text.charAt(after));
                shaped.append(formOf(letter, joined, joins));
            }
            before = at;
        }
        return shaped.toString();
    }

    private static char formOf(char letter, boolean joined, boolean joins) {
        var forms = FORMS.get(Character.toString(letter));
        if (forms == null) {
            return letter;
        }
        var form = joined ? (joins ? Form.MEDIAL : Form.FINAL) : joins ? Form.INITIAL : Form.ISOLATED;
        return forms.getOrDefault(form, letter);
    }

    /** The place of the next letter, marks passed over; -1 at the end. */
    private static int next(String text, int at) {
        for (int place = at + 1; place < text.length(); place++) {
            if (!isMark(text.charAt(place))) {
                return place;
            }
        }
        return -1;
    }

    private static boolean joinsNext(char letter) {
        return letter == LENGTHENED || has(letter, Form.INITIAL);
    }

    private static boolean joinsFormer(char letter) {
        return letter == LENGTHENED || has(letter, Form.FINAL);
    }

    private static boolean has(char letter, Form form) {
        Map<Form, Character> forms = FORMS.get(Character.toString(letter));
        return forms != null && forms.containsKey(form);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    @Override
    public String deshapeText(String text) {
        var letters = new StringBuilder();
        text.chars()
                .mapToObj(Character::toString)
                .map(shown -> shown.charAt(0) >= FIRST_FORM && shown.charAt(0) <= LAST_FORM
                        ? Normalizer.normalize(shown, Normalizer.Form.NFKC)
                        : shown)
                .forEach(letters::append);
        return letters.toString();
    }

    /**
     * From its end: a sign that stands on a letter is drawn first, where the letter then comes, and a bracket still opens before what
     * it holds.
     */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text).reverse();
        for (int at = 0; at < turned.length(); at++) {
            turned.setCharAt(at, mirrored(turned.charAt(at)));
        }
        return turned.toString();
    }

    private static char mirrored(char sign) {
        return switch (sign) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '«' -> '»';
            case '»' -> '«';
            default -> sign;
        };
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
