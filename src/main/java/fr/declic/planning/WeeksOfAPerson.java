package fr.declic.planning;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a person works, worked, or was not there. While their contract runs, the weeks to come stay: the workshop counts on them. */
@Component
@Order(45)
class WeeksOfAPerson implements PersonalData {

    private static final List<String> HALF_DAYS = List.of("planned_half_day", "published_half_day");
    private static final String THEIRS = "t.contract_id in (select id from contract where volunteer_id = :person)";

    private static final String ASKED_OF_THEM =
            "t.request_id in (select r.id from week_request r where r.contract_id in"
                    + " (select id from contract where volunteer_id = :person))";

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    WeeksOfAPerson(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Rows> rows() {
        return Stream.concat(
                        Stream.concat(HALF_DAYS.stream(), Stream.of("absence", "week_request"))
                                .map(table -> new Rows(table, THEIRS, Set.of())),
                        Stream.of(new Rows("week_request_half_day", ASKED_OF_THEM, Set.of())))
                .toList();
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var lines = Stream.of(
                        weeks("published_half_day", "held.week.worked", person, language),
                        weeks("absence", "held.week.absent", person, language),
                        asked(person, language))
                .flatMap(some -> some)
                .toList();
        return List.of(new Chapter("held.weeks", lines));
    }

    private Stream<Line> weeks(String table, String key, UUID person, Locale language) {
        return jdbc
                .sql("select t.monday, count(*) as half_days from " + table + " t where " + THEIRS
                        + " group by t.monday order by t.monday")
                .param("person", person)
                .query((row, number) -> new Line(
                        words.getTranslation(
                                "held.week.of",
                                language,
                                Dates.full(row.getObject("monday", LocalDate.class), language)),
                        words.getTranslation(key, language, row.getInt("half_days"))))
                .list()
                .stream();
    }

    private Stream<Line> asked(UUID person, Locale language) {
        return jdbc
                .sql("select t.monday, t.status from week_request t where " + THEIRS + " order by t.monday, t.asked_at")
                .param("person", person)
                .query((row, number) -> new Line(
                        words.getTranslation(
                                "held.week.of",
                                language,
                                Dates.full(row.getObject("monday", LocalDate.class), language)),
                        words.getTranslation("held.week.asked." + row.getString("status"), language)))
                .list()
                .stream();
    }

    @Override
    public void erase(Leaver person) {
        var today = Dates.day(clock.instant());
        var from = person.keepsName() ? Dates.monday(today) : LocalDate.of(9999, 12, 31);
        for (var table : HALF_DAYS) {
            jdbc.sql("delete from " + table + " t where " + THEIRS + " and t.monday < :from")
                    .param("person", person.id())
                    .param("from", from)
                    .update();
        }
        for (var table : List.of("absence", "week_request")) {
            jdbc.sql("delete from " + table + " t where " + THEIRS)
                    .param("person", person.id())
                    .update();
        }
    }
}
