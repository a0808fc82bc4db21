package fr.declic.matching;

import fr.declic.access.PersonalData;
import fr.declic.database.Moments;
import fr.declic.matching.wave.WavePerson;
import fr.declic.shell.Dates;
import fr.declic.shell.Typed;
import fr.declic.shell.Words;
import fr.declic.vocabulary.HalfDays;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    private final WaveRuns runs;
    private final JdbcClient jdbc;
    private final Words words;

    WavesOfAPerson(WaveRuns runs, JdbcClient jdbc, Words words) {
        this.runs = runs;
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
    public List<Chapter> read(UUID person, Locale language) {
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
                        words.getTranslation(
                                "held.wave.on", language, Dates.full(Moments.read(row, "computed_at"), language)),
                        words.getTranslation(
                                "held.wave." + row.getString("standing"),
                                language,
                                row.getString("name"),
                                new Typed(row.getString("activity")))))
                .list();
        var byHand = jdbc.sql("select reason from wave_choice where volunteer_id = :id order by chosen_at")
                .param("id", person)
                .query((row, number) ->
                        new Line(words.getTranslation("held.wave.byHand", language), row.getString("reason")))
                .list();
        return List.of(new Chapter(
                "held.waves", Stream.concat(results.stream(), byHand.stream()).toList()));
    }

    /**
     * Empties what they had answered, why they have their place, why they were chosen by hand. The runs are marked, since what they
     * were computed from is no longer whole.
     */
    @Override
    public void erase(Leaver leaver) {
        var person = new VolunteerId(leaver.id());
        for (var ran : runs.of(person)) {
            var kept = runs.run(ran.wave(), ran.run()).orElseThrow();
            var places = kept.people().stream()
                    .filter(one -> one.person().equals(person))
                    .map(one -> one.places())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            runs.rewrite(
                    ran.wave(),
                    ran.run(),
                    kept.input()
                            .with(
                                    person,
                                    one -> new WavePerson(
                                            person,
                                            List.of(),
                                            false,
                                            null,
                                            null,
                                            HalfDays.NONE,
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            places)));
        }
        jdbc.sql("update wave_result set explanation = null where volunteer_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        update wave_choice set reason = '', chosen_at = date_trunc('month', chosen_at, 'Europe/Paris')
                        where volunteer_id = :person
                        """).param("person", person.value()).update();
        jdbc.sql("""
                        update wave_refusal set refused_at = date_trunc('month', refused_at, 'Europe/Paris')
                        where volunteer_id = :person
                        """).param("person", person.value()).update();
        jdbc.sql("""
                        update wave_asked set asked_at = date_trunc('month', asked_at, 'Europe/Paris')
                        where volunteer_id = :person
                        """).param("person", person.value()).update();
    }
}
