package fr.declic.volunteers;

import fr.declic.shell.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the trail what stood in a file before somebody changed it, as it was read. */
@Component
class FormerValues {

    private final FileWords words;
    private final Trail trail;

    FormerValues(Words words, Trail trail) {
        this.words = new FileWords(words, Locale.FRENCH);
        this.trail = trail;
    }

    /** The words of each field by its name; a field without a value is left out. */
    Map<String, String> of(Volunteer person) {
        return words.of(person);
    }

    /** One line for each field that is no longer what it was. */
    void keep(Volunteer person, Map<String, String> before) {
        var after = words.of(person);
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (var field : List.copyOf(fields)) {
            var former = before.getOrDefault(field, "");
            var corrected = after.getOrDefault(field, "");
            if (!former.equals(corrected)) {
                trail.record(
                        person.id(), "CORRECTED", Map.of("field", field, "former", former, "corrected", corrected));
            }
        }
    }
}
