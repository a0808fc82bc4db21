package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.database.Moments;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the choices by hand, outside the rule's order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveChoices {

    private final JdbcClient jdbc;

    WaveChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A choice by hand. */
    record Choice(VolunteerId person, OpeningId opening, String reason, int passed, Instant at, String by) {}

    List<Choice> of(WaveId id) {
        return jdbc.sql("""
                        select volunteer_id, opening_id, reason, passed, chosen_at, chosen_by_name from wave_choice
                        where wave_id = :id order by chosen_at, volunteer_id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Choice(
                        Columns.volunteer(row),
                        Columns.opening(row),
                        row.getString("reason"),
                        row.getInt("passed"),
                        Moments.read(row, "chosen_at"),
                        row.getString("chosen_by_name")))
                .list();
    }

    void keep(WaveId id, Choice choice) {
        jdbc.sql("""
                        insert into wave_choice (wave_id, volunteer_id, opening_id, reason, passed, chosen_at, chosen_by_name)
                        values (:id, :person, :opening, :reason, :passed, :at, :by)
                        on conflict (territory_id, wave_id, volunteer_id) do update set opening_id = excluded.opening_id,
                            reason = excluded.reason, passed = excluded.passed, chosen_at = excluded.chosen_at,
                            chosen_by_name = excluded.chosen_by_name
                        """)
                .param("id", id.value())
                .param("person", choice.person().value())
                .param("opening", choice.opening().value())
                .param("reason", choice.reason())
                .param("passed", choice.passed())
                .param("at", Moments.stored(choice.at()))
                .param("by", choice.by())
                .update();
    }

    void takeBack(WaveId id, VolunteerId person) {
        jdbc.sql("delete from wave_choice where wave_id = :id and volunteer_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }
}
