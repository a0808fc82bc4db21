package fr.declic.territory.translation;

import fr.declic.territory.Phrase;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The translations whose French stands nowhere any more: where it was only changed a little, the work is not to be done again. */
final class FormerWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The share of words that two texts have in common, from which one is the other one changed. */
    private static final double ALIKE = 0.6;

    private final Map<String, Written> former;
    private final Map<String, Set<String>> wordsOf = new HashMap<>();

    /** @param now everything that is to be translated today */
    FormerWords(Map<String, Written> written, Collection<Phrase> now) {
        former = new HashMap<>(written);
        now.forEach(phrase -> former.remove(phrase.french()));
        former.keySet().forEach(french -> wordsOf.put(french, words(french)));
    }

    /** The translation of the nearest of them, if one is near enough. */
    Optional<String> like(String french) {
        if (former.isEmpty()) {
            return Optional.empty();
        }
        var words = words(french);
        return former.entrySet().stream()
                .map(one -> Map.entry(shared(words, wordsOf.getOrDefault(one.getKey(), Set.of())), one.getValue()))
                .filter(one -> one.getKey() >= ALIKE)
                .max(Comparator.comparingDouble(Map.Entry::getKey))
                .map(one -> one.getValue().words());
    }

    private static double shared(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        var all = some.size() + others.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text, -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.FRENCH))
                .collect(Collectors.toSet());
    }
}
