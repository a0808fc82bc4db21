package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which run of a wave sent a proposal, and knows what came of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveProposals {

    private final JdbcClient jdbc;

    WaveProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a proposal comes from. */
    record Origin(WaveId wave, int run, VolunteerId person, OpeningId opening) {}

    /** Empty for a proposal that no wave sent. */
    Optional<Origin> origin(ProposalId proposal) {
        return jdbc.sql("select wave_id, run, volunteer_id, opening_id from wave_proposal where proposal_id = :id")
                .param("id", proposal.value())
                .query((row, number) -> new Origin(
                        new WaveId(row.getObject("wave_id", UUID.class)),
                        row.getInt("run"),
                        Columns.volunteer(row),
                        Columns.opening(row)))
                .optional();
    }

    void keep(WaveId id, int run, ProposalId proposal, VolunteerId person, OpeningId opening) {
        jdbc.sql("""
                        insert into wave_proposal (proposal_id, wave_id, run, volunteer_id, opening_id)
                        values (:proposal, :id, :run, :person, :opening)
                        """)
                .param("proposal", proposal.value())
                .param("id", id.value())
                .param("run", run)
                .param("person", person.value())
                .param("opening", opening.value())
                .update();
    }

    /** Whoever holds a place by this wave. */
    Map<VolunteerId, WaveGround.Held> held(WaveId id) {
        var held = new HashMap<VolunteerId, WaveGround.Held>();
        jdbc.sql("""
                        select w.volunteer_id, w.opening_id, p.id, p.status, r.rank, r.distance
                        from wave_proposal w join proposal p on p.id = w.proposal_id
                        left join wave_result r on r.wave_id = w.wave_id and r.run = w.run and r.volunteer_id = w.volunteer_id
                        where w.wave_id = :id and p.status in ('OPEN', 'ACCEPTED', 'HIRED') order by p.made_at
                        """).param("id", id.value()).query(row -> {
            held.put(
                    Columns.volunteer(row),
                    new WaveGround.Held(
                            new ProposalId(row.getObject("id", UUID.class)),
                            ProposalStatus.valueOf(row.getString("status")),
                            Columns.opening(row),
                            Columns.dear(row)));
        });
        return held;
    }

    /** Whoever this run asked already. */
    Set<VolunteerId> sentTo(WaveId id, int run) {
        return new HashSet<>(jdbc.sql("select volunteer_id from wave_proposal where wave_id = :id and run = :run")
                .param("id", id.value())
                .param("run", run)
                .query((row, number) -> Columns.volunteer(row))
                .list());
    }
}
