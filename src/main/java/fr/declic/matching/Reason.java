package fr.declic.matching;

import fr.declic.vocabulary.WeeklyHours;
import java.util.Arrays;
import java.util.List;

/**
 * Something to say about a person and an activity: a key of the translations and what goes into its sentence. It is stored with
 * a proposal, so that the same thing can be said years later, in any language.
 *
 * @param key without its prefix; the team and the person themself each read their own sentence
 * @param names keys of the translations, listed in the sentence at {0}
 * @param numbers at {1} and on
 * @param quarters hours a week, in quarter hours, after the numbers
 */
public record Reason(String key, List<String> names, List<Integer> numbers, List<Integer> quarters) {

    public Reason {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        quarters = List.copyOf(quarters);
    }

    static Reason of(String key) {
        return new Reason(key, List.of(), List.of(), List.of());
    }

    static Reason naming(String key, List<String> names) {
        return new Reason(key, names, List.of(), List.of());
    }

    static Reason counting(String key, int... numbers) {
        return new Reason(key, List.of(), Arrays.stream(numbers).boxed().toList(), List.of());
    }

    static Reason hours(String key, WeeklyHours... hours) {
        return new Reason(
                key,
                List.of(),
                List.of(),
                Arrays.stream(hours).map(WeeklyHours::quarters).toList());
    }
}
