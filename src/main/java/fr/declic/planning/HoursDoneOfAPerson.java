package fr.declic.planning;

import fr.declic.access.PersonalData;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hours somebody worked. They are kept without a name, as the contract they were worked under: the State's share is paid and
 * checked by them (loi 2020-1577, art. 11; GDPR, art. 17, 3, b). Why they were corrected goes, and that they said they were wrong.
 */
@Component
@Order(46)
class HoursDoneOfAPerson implements PersonalData {

    private static final String THEIRS = "t.contract_id in (select id from contract where volunteer_id = :person)";

    private final JdbcClient jdbc;
    private final Words words;

    HoursDoneOfAPerson(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return Stream.of("confirmed_hours", "confirmed_hours_change", "doubted_hours")
                .map(table -> new Rows(table, THEIRS, Set.of()))
                .toList();
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        return List.of(
                new Chapter(
                        "held.hours",
                        jdbc.sql("select t.monday, t.quarters from confirmed_hours t where " + THEIRS
                                        + " order by t.monday")
                                .param("person", person)
                                .query((row, number) -> new Line(
                                        week(row.getObject("monday", LocalDate.class), language),
                                        written(row.getInt("quarters"))))
                                .list()),
                new Chapter(
                        "held.hours.changes",
                        jdbc.sql("select t.monday, t.quarters, t.reason from confirmed_hours_change t where " + THEIRS
                                        + " order by t.monday, t.position")
                                .param("person", person)
                                .query((row, number) -> new Line(
                                        week(row.getObject("monday", LocalDate.class), language),
                                        change(row.getInt("quarters"), row.getString("reason"), language)))
                                .list()),
                new Chapter(
                        "held.hours.doubts",
                        jdbc.sql("select t.monday, t.said_at, t.settled_at from doubted_hours t where " + THEIRS
                                        + " order by t.monday")
                                .param("person", person)
                                .query((row, number) -> new Line(
                                        week(row.getObject("monday", LocalDate.class), language), doubt(row, language)))
                                .list()));
    }

    private String doubt(ResultSet row, Locale language) throws SQLException {
        var said = Dates.full(Moments.read(row, "said_at"), language);
        var settled = Moments.readIfAny(row, "settled_at");
        return settled == null
                ? words.getTranslation("held.hours.doubted", language, said)
                : words.getTranslation("held.hours.doubt.settled", language, said, Dates.full(settled, language));
    }

    @Override
    public void erase(Leaver person) {
        jdbc.sql("delete from doubted_hours t where " + THEIRS)
                .param("person", person.id())
                .update();
        jdbc.sql("update confirmed_hours_change t set reason = null where " + THEIRS)
                .param("person", person.id())
                .update();
    }

    private String week(LocalDate monday, Locale language) {
        return words.getTranslation("held.week.of", language, Dates.full(monday, language));
    }

    private String change(int quarters, @Nullable String reason, Locale language) {
        return reason == null
                ? words.getTranslation("held.hours.written", language, written(quarters))
                : words.getTranslation("held.hours.corrected", language, written(quarters), reason);
    }

    private static String written(int quarters) {
        return HoursDoneWeek.written(quarters);
    }
}
