package fr.declic.matching;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.volunteers.VolunteerId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hiring waves computed of a person. That somebody had a place stays, so that everybody else's result holds. */
@Component
@Order(65)
class WavesOfAPerson implements PersonalData {

    private static final String THEIRS = "t.volunteer_id = :person";

    private final WaveTraces traces;
    private final JdbcClient jdbc;
    private final Words words;

    WavesOfAPerson(WaveTraces traces, JdbcClient jdbc, Words words) {
        this.traces = traces;
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return Stream.of("wave_result", "wave_refusal", "wave_choice", "wave_asked")
                .map(table -> new Rows(table, THEIRS, Set.of()))
                .toList();
    }

    @Override
    public List<Chapter> read(UUID person) {
        var results = jdbc.sql("""
                        select n.computed_at, w.name, r.standing, coalesce(a.name, '') as activity
                        from wave_result r
                        join wave w on w.id = r.wave_id
                        join wave_run n on n.wave_id = r.wave_id and n.number = r.run
                        left join opening o on o.id = r.opening_id
                        left join activity a on a.id = o.activity_id
                        where r.volunteer_id = :id order by n.computed_at
                        """)
                .param("id", person)
                .query((row, number) -> new Line(
                        words.french(
                                "held.wave.on",
                                Dates.full(row.getObject("computed_at", OffsetDateTime.class)
                                        .toInstant())),
                        words.french(
                                "held.wave." + row.getString("standing"),
                                row.getString("name"),
                                row.getString("activity"))))
                .list();
        var byHand = jdbc.sql("select reason from wave_choice where volunteer_id = :id order by chosen_at")
                .param("id", person)
                .query((row, number) -> new Line(words.french("held.wave.byHand"), row.getString("reason")))
                .list();
        return List.of(new Chapter(
                "held.waves", Stream.concat(results.stream(), byHand.stream()).toList()));
    }

    @Override
    public void erase(Leaver person) {
        traces.forget(new VolunteerId(person.id()));
    }
}
