package fr.declic.volunteers;

import fr.declic.shell.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in the trail what stood in a file before somebody changed it, as it was read. */
@Component
class FormerValues {

    private static final String KIND = "CORRECTED";

    /** What stood in a field of this name, in words. */
    record Former(String field, String words) {}

    private record Line(UUID id, String former, String corrected) {}

    private final FileWords words;
    private final Trail trail;
    private final JdbcClient jdbc;

    FormerValues(Words words, Trail trail, JdbcClient jdbc) {
        this.words = new FileWords(words, Locale.FRENCH);
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** As the lines of a trail tell it. */
    static Stream<Former> told(List<TrailLine> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals(KIND))
                .map(TrailLine::details)
                .map(line -> new Former(line.getOrDefault("field", ""), line.getOrDefault("former", "")));
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
                trail.record(person.id(), KIND, Map.of("field", field, "former", former, "corrected", corrected));
            }
        }
    }

    /**
     * Strikes words out of what was kept of these fields, for good.
     *
     * @param person the file that goes on: those that were closed into it have their lines too
     * @param gone as {@link StruckWords#gone} tells them
     */
    void strike(VolunteerId person, List<String> fields, List<String> gone) {
        var lines = jdbc.sql(
                        "select id, details ->> 'former' as former, details ->> 'corrected' as corrected from trail_entry "
                                + "where kind = :kind and details ->> 'field' in (:fields) and volunteer_id in "
                                + FilesOfOne.allOf("cast(:id as uuid)"))
                .param("kind", KIND)
                .param("fields", fields)
                .param("id", person.value())
                .query(Line.class)
                .list();
        for (var line : lines) {
            jdbc.sql("update trail_entry set details = details || jsonb_build_object('former', cast(:former as text), "
                            + "'corrected', cast(:corrected as text)) where id = :id")
                    .param("former", StruckWords.without(line.former(), gone))
                    .param("corrected", StruckWords.without(line.corrected(), gone))
                    .param("id", line.id())
                    .update();
        }
    }
}
