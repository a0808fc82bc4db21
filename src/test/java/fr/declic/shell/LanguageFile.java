package fr.declic.shell;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A language's file of words, as it is checked against the French one. */
record LanguageFile(Map<String, String> words) {

    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)=");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+|[a-z]+(?::[a-z]+)?)(?=[,}])");

    static LanguageFile of(Locale language) {
        return parse(text(language));
    }

    static LanguageFile parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, word) -> words.put(key.toString(), word.toString()));
        return new LanguageFile(words);
    }

    static String text(Locale language) {
        try {
            return new ClassPathResource("vaadin-i18n/translations_" + language.getLanguage() + ".properties")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("There is no file for " + language, e);
        }
    }

    static List<String> keysWrittenTwice(String text) {
        var seen = new TreeSet<String>();
        return KEY.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !seen.add(key))
                .toList();
    }

    /** The words that volunteers read. */
    LanguageFile volunteerFacing() {
        var some = new TreeMap<>(words);
        some.keySet().removeIf(key -> !VolunteerFacing.covers(key));
        return new LanguageFile(some);
    }

    /** What would be wrong on the screens of this language; the French file is its measure. */
    List<String> faults(LanguageFile french) {
        var faults = new ArrayList<String>();
        var wanted = french.volunteerFacing().words();
        wanted.keySet().stream()
                .filter(key -> !words.containsKey(key))
                .map(key -> "missing: " + key)
                .forEach(faults::add);
        words.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .map(key -> "surplus: " + key)
                .forEach(faults::add);
        wanted.forEach((key, original) -> {
            var word = words.get(key);
            if (word != null) {
                check(key, original, word, faults);
            }
        });
        return faults;
    }

    /** What is wrong in the counted sentences of this very language. */
    List<String> faultsOfPlurals() {
        var plurals = new Plurals(words.getOrDefault("language.plurals", ""));
        var faults = new ArrayList<String>();
        words.forEach((key, word) -> {
            if (word.contains(",choice,")) {
                faults.add("counts with «choice», which few languages can: " + key);
            }
            for (SequencedSet<String> forms : Plurals.formsIn(word)) {
                if (!forms.containsAll(plurals.forms())) {
                    faults.add("has no form for each of " + plurals.forms() + ": " + key);
                }
            }
        });
        return faults;
    }

    private static void check(String key, String original, String word, List<String> faults) {
        if (word.isBlank() && !original.isBlank()) {
            faults.add("empty: " + key);
        }
        if (!placeholders(original).equals(placeholders(word))) {
            faults.add("placeholders " + placeholders(word) + " instead of " + placeholders(original) + ": " + key);
        }
        if (!placeholders(word).isEmpty() && word.contains("'")) {
            faults.add("a straight apostrophe hides what follows it: " + key);
        }
        if (Plurals.formsIn(original).isEmpty() != Plurals.formsIn(word).isEmpty()) {
            faults.add("is counted in one language only: " + key);
        }
    }

    private static TreeSet<String> placeholders(String word) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(word).results().map(one -> one.group(1)).forEach(found::add);
        return found;
    }
}
