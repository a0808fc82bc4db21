package fr.declic.planning;

import fr.declic.access.PersonalData;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a person's calendar reads their weeks. The address itself is not known here; its hash opens nothing, and is left out. */
@Component
@Order(44)
class CalendarOfAPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final Words words;

    CalendarOfAPerson(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("calendar_address", "t.volunteer_id = :person", Set.of("token_hash")));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        return List.of(new Chapter(
                "held.calendar",
                jdbc.sql("select made_at from calendar_address where volunteer_id = :person")
                        .param("person", person)
                        .query((row, number) -> new Line(
                                words.getTranslation("held.calendar.made", language),
                                Dates.full(Moments.read(row, "made_at"), language)))
                        .list()));
    }

    @Override
    public void erase(Leaver person) {
        jdbc.sql("delete from calendar_address where volunteer_id = :person")
                .param("person", person.id())
                .update();
    }
}
