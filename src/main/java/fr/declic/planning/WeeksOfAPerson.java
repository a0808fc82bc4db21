package fr.declic.planning;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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
        return Stream.concat(HALF_DAYS.stream(), Stream.of("absence"))
                .map(table -> new Rows(table, THEIRS, Set.of()))
                .toList();
    }

    @Override
    public List<Chapter> read(UUID person) {
        var lines = Stream.concat(
                        weeks("published_half_day", "held.week.worked", person),
                        weeks("absence", "held.week.absent", person))
                .toList();
        return List.of(new Chapter("held.weeks", lines));
    }

    private Stream<Line> weeks(String table, String key, UUID person) {
        return jdbc
                .sql("select t.monday, count(*) as half_days from " + table + " t where " + THEIRS
                        + " group by t.monday order by t.monday")
                .param("person", person)
                .query((row, number) -> new Line(
                        words.french("held.week.of", Dates.full(row.getObject("monday", LocalDate.class))),
                        words.french(key, row.getInt("half_days"))))
                .list()
                .stream();
    }

    @Override
    public void erase(Leaver person) {
        var today = Dates.day(clock.instant());
        var from = person.keepsName()
                ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : LocalDate.of(9999, 12, 31);
        for (var table : HALF_DAYS) {
            jdbc.sql("delete from " + table + " t where " + THEIRS + " and t.monday < :from")
                    .param("person", person.id())
                    .param("from", from)
                    .update();
        }
        jdbc.sql("delete from absence t where " + THEIRS)
                .param("person", person.id())
                .update();
    }
}
