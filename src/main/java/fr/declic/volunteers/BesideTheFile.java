package fr.declic.volunteers;

import fr.declic.access.PersonalData.Line;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a person's file began: with somebody beside them, by a slip, with a voice. */
@Component
class BesideTheFile {

    private final JdbcClient jdbc;
    private final VoiceNotes voices;
    private final Words words;

    BesideTheFile(JdbcClient jdbc, VoiceNotes voices, Words words) {
        this.jdbc = jdbc;
        this.voices = voices;
        this.words = words;
    }

    List<Line> of(UUID person, Locale language) {
        return Stream.of(
                        lines("""
                                select n.at, concat_ws(', ', n.helper_name, p.name) as what from registration_note n
                                left join drop_in_point p on p.territory_id = n.territory_id and p.id = n.drop_in_point_id
                                where n.volunteer_id = :id
                                """, "held.begun.helped", person, language),
                        lines(
                                "select received_at as at, coalesce(typed_phone, '') as what from slip where volunteer_id = :id",
                                "held.begun.slip",
                                person,
                                language),
                        voices.keptOf(new VolunteerId(person)).stream()
                                .map(note -> new Line(
                                        words.getTranslation("held.begun.voice", language),
                                        Dates.full(note.consentedAt(), language)))
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The name of a drop-in point; nothing where it is gone. */
    @Nullable
    String point(String id) {
        return jdbc.sql("select name from drop_in_point where id = :id")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<Line> lines(String question, String key, UUID person, Locale language) {
        return jdbc.sql(question)
                .param("id", person)
                .query((row, number) -> new Line(
                        words.getTranslation(key, language, row.getString("what")),
                        Dates.full(Moments.read(row, "at"), language)))
                .list();
    }
}
