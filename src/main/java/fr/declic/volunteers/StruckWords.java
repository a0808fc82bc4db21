package fr.declic.volunteers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that nobody should have written down, about somebody's health for instance, and the text without them. */
public final class StruckWords {

    /** What stands in their place. */
    public static final String MARK = "[…]";

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private StruckWords() {}

    /** The words of a sentence, each with the signs that stand by it. */
    public static List<String> of(String sentence) {
        return List.of(sentence.strip().split("\\s+"));
    }

    /**
     * The sentence with a mark where words were. Neighbours that go leave one mark.
     *
     * @param places of the words that go, from 0, as {@link #of} counts them
     */
    static String without(String sentence, Set<Integer> places) {
        var words = of(sentence);
        var left = new StringBuilder();
        for (var place = 0; place < words.size(); place++) {
            var goes = places.contains(place);
            if (!goes || !places.contains(place - 1)) {
                left.append(left.isEmpty() ? "" : " ").append(goes ? MARK : words.get(place));
            }
        }
        return left.toString();
    }

    /** What went of the sentence: neighbours together, without the signs around them. */
    static List<String> gone(String sentence, Set<Integer> places) {
        var words = of(sentence);
        var runs = new ArrayList<String>();
        for (var place = 0; place < words.size(); place++) {
            if (places.contains(place)) {
                var goesOn = place > 0 && places.contains(place - 1);
                runs.add(goesOn ? runs.removeLast() + " " + words.get(place) : words.get(place));
            }
        }
        return runs.stream()
                .map(run -> AROUND.matcher(run).replaceAll(""))
                .filter(run -> !run.isEmpty())
                .toList();
    }

    /** Another text that may say the same: as whole words, however they are spaced and written large or small. */
    static String without(String text, List<String> gone) {
        var left = text;
        for (var run : gone) {
            var words = of(run).stream().map(Pattern::quote).toList();
            var pattern = "(?<![\\p{L}\\p{N}])" + String.join("\\s+", words) + "(?![\\p{L}\\p{N}])";
            left = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(left)
                    .replaceAll(Matcher.quoteReplacement(MARK));
        }
        return left;
    }

    /** Whether anything is left of it. */
    static boolean isNothing(String text) {
        return text.replace(MARK, "").chars().noneMatch(Character::isLetterOrDigit);
    }
}
