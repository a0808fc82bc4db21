package fr.declic.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as people write them on a phone: without accents, by ear, with a slip of the finger. French first; of the other languages of
 * the screens, what their writing asks for.
 */
final class Spelling {

    private static final int LONGEST_LOOKED_AT = 120;
    private static final int MOST_WORDS = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1");

    /** Words that say nothing of what one can do. */
    private static final Set<String> IDLE = Set.of(
            "a", "au", "aux", "avec", "bien", "c", "ce", "ces", "chez", "d", "dans", "de", "des", "du", "en", "est",
            "et", "etre", "j", "ai", "je", "l", "la", "le", "les", "ma", "mes", "mon", "ou", "par", "peux", "pour",
            "qu", "que", "qui", "sa", "sais", "savoir", "ses", "son", "sur", "tout", "tres", "un", "une", "y");

    /** What gender, number and conjugation change at the end of a word, the longest first; «-ing» is English. */
    private static final List<String> FRENCH = List.of(
            "ations", "ation", "euses", "euse", "eurs", "eur", "rices", "rice", "ages", "age", "iers", "iere", "ier",
            "ing", "ees", "ee", "ent", "ant", "er", "ez", "es", "e", "s", "x", "t");

    /** Folded: «й» and «ї» have lost their sign. */
    private static final List<String> UKRAINIAN = List.of(
            "ування", "ювання", "увати", "ювати", "ання", "ення", "яння", "ати", "ити", "яти", "іти", "ами", "ями",
            "ого", "ому", "ку", "ка", "ки", "ок", "ою", "ів", "ии", "іі", "а", "у", "и", "і", "о", "е", "я", "ю", "ь");

    private Spelling() {}

    /** Lower case, without accents. */
    static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("œ", "oe")
                .replace("æ", "ae")
                // Turkish, whose letter without a dot is a letter of its own
                .replace('ı', 'i')
                // Arabic, where these are written for one another, and where a word may be drawn out
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace("ـ", "");
    }

    /** The telling words of a phrase, folded; all of them where none tells anything. */
    static List<String> words(String phrase) {
        var beginning = phrase.length() > LONGEST_LOOKED_AT ? phrase.substring(0, LONGEST_LOOKED_AT) : phrase;
        var all = Arrays.stream(NOT_A_WORD.split(fold(beginning)))
                .filter(word -> !word.isEmpty())
                .map(Spelling::withoutArticle)
                .limit(MOST_WORDS)
                .toList();
        var telling = all.stream().filter(word -> !IDLE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The Arabic article is one with its word. */
    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() >= 5 ? word.substring(2) : word;
    }

    /** A word as it is compared with others: worked out once, however many it is compared with. */
    record Word(String text, String stem, String sound) {

        static Word of(String text) {
            return new Word(text, Spelling.stem(text), Spelling.sound(text));
        }
    }

    /** From 0, nothing in common, to 1, the same word. */
    static double nearness(String typed, String known) {
        return nearness(Word.of(typed), Word.of(known));
    }

    /** From 0, nothing in common, to 1, the same word. */
    static double nearness(Word typed, Word known) {
        var one = typed.text();
        var other = known.text();
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() >= 2 && other.startsWith(one)) {
            return one.length() >= 4 ? 0.95 : 0.8;
        }
        if (typed.stem().equals(known.stem())) {
            return 0.93;
        }
        if (one.length() >= 3 && typed.sound().equals(known.sound())) {
            return 0.88;
        }
        var allowed = slipsAllowed(Math.min(one.length(), other.length()));
        if (allowed == 0 || Math.abs(one.length() - other.length()) > allowed + 1) {
            return 0;
        }
        var slips = slips(typed, known);
        return slips > allowed ? 0 : slips == 1 ? 0.82 : 0.74;
    }

    /** A short stem says too little: «repas-» and «répar-» are not one word with a slip. */
    private static int slips(Word typed, Word known) {
        var stems = Math.min(typed.stem().length(), known.stem().length());
        var slips = distance(typed.text(), known.text());
        return stems < 6 ? slips : Math.min(slips, distance(typed.stem(), known.stem()));
    }

    private static int slipsAllowed(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /** The word without what gender, number and conjugation change: «repassage», «repasser», «repasseuse» are one. */
    static String stem(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC
                ? without(word, UKRAINIAN, 3)
                : without(word, FRENCH, 4);
    }

    private static String without(String word, List<String> endings, int left) {
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= left) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Roughly how the word sounds, so that what is written by ear is the same. */
    static String sound(String word) {
        var heard = word.replace("ph", "f")
                .replace("eau", "o")
                .replace("au", "o")
                .replace("qu", "k")
                .replace("ck", "k")
                .replace("ch", "S")
                .replace("ce", "se")
                .replace("ci", "si")
                .replace("c", "k")
                .replace("ge", "je")
                .replace("gi", "ji")
                .replace("y", "i")
                .replace("h", "")
                .replace("z", "s")
                .replace("en", "an")
                .replace("em", "an")
                .replace("am", "an")
                .replace("im", "in")
                .replace("ain", "in")
                .replace("ein", "in")
                .replace("ai", "e")
                .replace("ei", "e");
        heard = TWICE.matcher(heard).replaceAll("$1");
        var end = heard.length();
        while (end > 2 && "estxdrz".indexOf(heard.charAt(end - 1)) >= 0) {
            end--;
        }
        return heard.substring(0, end);
    }

    /** Letters to put, take, change or swap to get from one word to the other. */
    static int distance(String one, String two) {
        var before = new int[two.length() + 1];
        var last = new int[two.length() + 1];
        for (var j = 0; j <= two.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[two.length() + 1];
            row[0] = i;
            for (var j = 1; j <= two.length(); j++) {
                var same = one.charAt(i - 1) == two.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[two.length()];
    }
}
