package fr.declic.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what there is to say of each wave in a list of them: one statement, whatever their number. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveCards {

    private static final String CARD = "select " + WaveHeads.COLUMNS + """
            , given.places, came.placed, came.without, sent.waiting, sent.accepted, back.refused
            from wave w
            cross join lateral (select coalesce(sum(p.places), 0) as places from wave_places p where p.wave_id = w.id) given
            cross join lateral (select count(r.opening_id) as placed, count(*) - count(r.opening_id) as without
                                from wave_result r where r.wave_id = w.id and r.run = w.run) came
            cross join lateral (select count(*) filter (where p.status = 'OPEN') as waiting,
                                       count(*) filter (where p.status in ('ACCEPTED', 'HIRED')) as accepted
                                from wave_proposal s join proposal p on p.id = s.proposal_id where s.wave_id = w.id) sent
            cross join lateral (select count(*) as refused from wave_refusal f where f.wave_id = w.id) back
            """;

    private final JdbcClient jdbc;

    WaveCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<WaveCard> all() {
        return jdbc.sql(CARD + " order by w.opened_at desc, w.id")
                .query((row, number) -> card(row))
                .list();
    }

    Optional<WaveCard> of(WaveId id) {
        return jdbc.sql(CARD + " where w.id = :id")
                .param("id", id.value())
                .query((row, number) -> card(row))
                .optional();
    }

    private static WaveCard card(ResultSet row) throws SQLException {
        return new WaveCard(
                WaveHeads.head(row),
                row.getInt("places"),
                row.getInt("placed"),
                row.getInt("without"),
                row.getInt("waiting"),
                row.getInt("accepted"),
                row.getInt("refused"));
    }
}
