package fr.declic.matching;

import fr.declic.database.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps hiring waves themselves: their names, how far they have come, which run stands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveHeads {

    /** The columns that {@link #head} reads, of a wave {@code w}. */
    static final String COLUMNS =
            "w.id, w.version, w.name, w.status, w.starts_on, w.opened_at, w.opened_by_name, w.sent_at, w.run";

    private static final String HEAD = "select " + COLUMNS + " from wave w where w.id = :id";

    private final JdbcClient jdbc;

    WaveHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WaveHead head, @Nullable UUID by) {
        jdbc.sql("""
                        insert into wave (id, name, status, starts_on, opened_at, opened_by, opened_by_name)
                        values (:id, :name, :status, :starts, :at, :by, :byName)
                        """)
                .param("id", head.id().value())
                .param("name", head.name())
                .param("status", head.status().name())
                .param("starts", head.startsOn())
                .param("at", Moments.stored(head.openedAt()))
                .param("by", by)
                .param("byName", head.openedBy())
                .update();
    }

    Optional<WaveHead> of(WaveId id) {
        return jdbc.sql(HEAD)
                .param("id", id.value())
                .query((row, number) -> head(row))
                .optional();
    }

    /** Holds the wave until the end of the transaction: it is changed and sent by one at a time. Answers need not wait for it. */
    WaveHead hold(WaveId id) {
        return jdbc.sql(HEAD + " for no key update")
                .param("id", id.value())
                .query((row, number) -> head(row))
                .single();
    }

    void rename(WaveId id, String name, @Nullable LocalDate startsOn) {
        jdbc.sql("update wave set name = :name, starts_on = :starts, version = version + 1 where id = :id")
                .param("name", name)
                .param("starts", startsOn)
                .param("id", id.value())
                .update();
    }

    /** What was computed is no longer true. */
    void toDraft(WaveId id) {
        jdbc.sql("update wave set status = 'DRAFT', run = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void prepared(WaveId id, int run) {
        jdbc.sql("""
                        update wave set status = case when status = 'SENT' then 'SENT' else 'PREPARED' end, run = :run,
                               version = version + 1 where id = :id
                        """).param("run", run).param("id", id.value()).update();
    }

    void sent(WaveId id, Instant at) {
        jdbc.sql("""
                        update wave set status = 'SENT', sent_at = coalesce(sent_at, :at), version = version + 1 where id = :id
                        """).param("at", Moments.stored(at)).param("id", id.value()).update();
    }

    /** True when somebody refused a place after the run that stands was computed. */
    boolean isOvertaken(WaveId id) {
        return jdbc.sql("""
                        select exists (select from wave w join wave_run r on r.wave_id = w.id and r.number = w.run
                                       join wave_refusal f on f.wave_id = w.id and f.refused_at > r.computed_at
                                       where w.id = :id and w.status = 'SENT')
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    static WaveHead head(ResultSet row) throws SQLException {
        var run = row.getInt("run");
        return new WaveHead(
                new WaveId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                WaveStatus.valueOf(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                Moments.read(row, "opened_at"),
                row.getString("opened_by_name"),
                Moments.readIfAny(row, "sent_at"),
                run == 0 ? null : run);
    }
}
