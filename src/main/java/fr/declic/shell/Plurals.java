package fr.declic.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one language counts: «1 place», «2 places»; in Ukrainian three ways, in Arabic six. The rules are written as the Unicode
 * consortium publishes them (CLDR), {@code one: i = 1 and v = 0; few: i % 10 = 2..4}, so that a new language's are copied from
 * there; whole numbers only. In a sentence the forms are chosen by <code>{0,plural,one{1 place} other{{0} places}}</code>.
 */
final class Plurals {

    /** The form for every number that no rule names. */
    static final String OTHER = "other";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+),\\s*plural,");
    private static final Pattern FORM = Pattern.compile("\\G\\s*(=\\d+|[a-z]+)\\s*\\{");
    private static final Pattern RELATION =
            Pattern.compile("([nivwftce])\\s*(?:%\\s*(\\d+)\\s*)?(!?=)\\s*([\\d.,\\s]+)");

    private final SequencedMap<String, List<List<Relation>>> rules = new LinkedHashMap<>();

    /** @param written as in CLDR, one rule after the other with a semicolon between */
    Plurals(String written) {
        for (var rule : written.split(";")) {
            if (!rule.isBlank()) {
                var parts = rule.split(":", 2);
                if (parts.length != 2) {
                    throw new IllegalArgumentException("A rule for plurals has no colon: " + rule);
                }
                rules.put(
                        parts[0].strip(),
                        List.of(parts[1].split("\\bor\\b")).stream()
                                .map(Plurals::all)
                                .toList());
            }
        }
    }

    /** The forms that every counted sentence of the language must have. */
    Set<String> forms() {
        var forms = new java.util.LinkedHashSet<>(rules.sequencedKeySet());
        forms.add(OTHER);
        return forms;
    }

    String form(long number) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().stream()
                        .anyMatch(all -> all.stream().allMatch(relation -> relation.holds(Math.abs(number)))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    /** The sentence with its counted parts written out; everything else in it is left alone. */
    String choose(String sentence, Object... arguments) {
        var place = PLACE.matcher(sentence);
        if (!place.find()) {
            return sentence;
        }
        var end = place.end();
        var forms = new LinkedHashMap<String, String>();
        end = read(sentence, end, forms);
        var number = ((Number) arguments[Integer.parseInt(place.group(1))]).longValue();
        var chosen = forms.getOrDefault("=" + number, forms.getOrDefault(form(number), forms.getOrDefault(OTHER, "")));
        return choose(sentence.substring(0, place.start()) + chosen + sentence.substring(end), arguments);
    }

    /** The forms that each counted part of a sentence has. */
    static List<SequencedSet<String>> formsIn(String sentence) {
        var found = new java.util.ArrayList<SequencedSet<String>>();
        var place = PLACE.matcher(sentence);
        while (place.find()) {
            var forms = new LinkedHashMap<String, String>();
            read(sentence, place.end(), forms);
            found.add(forms.sequencedKeySet());
        }
        return found;
    }

    /** Reads the forms from there on, and answers where they end. */
    private static int read(String sentence, int start, Map<String, String> forms) {
        var at = start;
        var form = FORM.matcher(sentence);
        while (form.find(at)) {
            var close = closing(sentence, form.end());
            forms.put(form.group(1), sentence.substring(form.end(), close));
            at = close + 1;
        }
        return closing(sentence, at) + 1;
    }

    private static int closing(String sentence, int from) {
        var open = 1;
        for (var at = from; at < sentence.length(); at++) {
            open += switch (sentence.charAt(at)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
            if (open == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace is not closed: " + sentence);
    }

    private static List<Relation> all(String condition) {
        return List.of(condition.split("\\band\\b")).stream()
                .map(String::strip)
                .map(Relation::of)
                .toList();
    }

    /**
     * One comparison. Of a whole number, {@code n} and {@code i} are the number; all that is about decimals is 0.
     *
     * @param modulus 0 where there is none
     */
    private record Relation(boolean ofNumber, long modulus, boolean equal, List<Range> ranges) {

        static Relation of(String written) {
            var read = RELATION.matcher(written);
            if (!read.matches()) {
                throw new IllegalArgumentException("Not a rule for plurals: " + written);
            }
            return new Relation(
                    "ni".contains(read.group(1)),
                    read.group(2) == null ? 0 : Long.parseLong(read.group(2)),
                    read.group(3).equals("="),
                    List.of(read.group(4).strip().split("\\s*,\\s*")).stream()
                            .map(Range::of)
                            .toList());
        }

        boolean holds(long number) {
            var value = !ofNumber ? 0 : modulus == 0 ? number : number % modulus;
            return equal == ranges.stream().anyMatch(range -> range.from <= value && value <= range.to);
        }
    }

    private record Range(long from, long to) {

        static Range of(String written) {
            var ends = written.split("\\.\\.");
            return new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        }
    }
}
