package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.database.Moments;
import fr.declic.matching.wave.WaveInput;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people answered: the places they refused in a wave, and whether they would take others than they have in hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveAnswers {

    private final JdbcClient jdbc;

    WaveAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody said when they were asked whether they would take other places. */
    record Asked(VolunteerId person, OpeningId opening, WaveAsked answer) {}

    /** In the order of the places and of nothing else: when somebody answered changes nothing. */
    List<WaveInput.Refused> refusals(WaveId id) {
        return jdbc.sql("""
                        select volunteer_id, opening_id from wave_refusal where wave_id = :id
                        order by volunteer_id, opening_id
                        """)
                .param("id", id.value())
                .query((row, number) -> new WaveInput.Refused(Columns.volunteer(row), Columns.opening(row)))
                .list();
    }

    void refuse(WaveId id, VolunteerId person, OpeningId opening, Instant at) {
        jdbc.sql("""
                        insert into wave_refusal (wave_id, volunteer_id, opening_id, refused_at)
                        values (:id, :person, :opening, :at) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("opening", opening.value())
                .param("at", Moments.stored(at))
                .update();
    }

    void takeBack(WaveId id, VolunteerId person, OpeningId opening) {
        jdbc.sql("delete from wave_refusal where wave_id = :id and volunteer_id = :person and opening_id = :opening")
                .param("id", id.value())
                .param("person", person.value())
                .param("opening", opening.value())
                .update();
    }

    List<Asked> asked(WaveId id) {
        return jdbc.sql("select volunteer_id, opening_id, answer from wave_asked where wave_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Asked(
                        Columns.volunteer(row), Columns.opening(row), WaveAsked.valueOf(row.getString("answer"))))
                .list();
    }

    void asked(WaveId id, Asked asked, Instant at, String by) {
        jdbc.sql("""
                        insert into wave_asked (wave_id, volunteer_id, opening_id, answer, asked_at, asked_by_name)
                        values (:id, :person, :opening, :answer, :at, :by)
                        on conflict (territory_id, wave_id, volunteer_id, opening_id) do update set answer = excluded.answer,
                            asked_at = excluded.asked_at, asked_by_name = excluded.asked_by_name
                        """)
                .param("id", id.value())
                .param("person", asked.person().value())
                .param("opening", asked.opening().value())
                .param("answer", asked.answer().name())
                .param("at", Moments.stored(at))
                .param("by", by)
                .update();
    }
}
