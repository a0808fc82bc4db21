package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was proposed to the person who is signed in, and to nobody else. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyProposals {

    private final ProposalRepository proposals;
    private final WaveProposals waves;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyProposals(ProposalRepository proposals, WaveProposals waves, Trail trail, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.waves = waves;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The running proposal, or the last one answered; what a coordinator freed is not shown. */
    public Optional<MyProposal> latest() {
        return proposals.findByVolunteerIdOrderByMadeAtDesc(VolunteerId.mine().value()).stream()
                .findFirst()
                .filter(proposal -> proposal.status() != ProposalStatus.RELEASED)
                .map(proposal -> new MyProposal(
                        proposal.id(),
                        proposal.status(),
                        proposal.offer(),
                        proposal.explanation(),
                        proposal.answerBy(),
                        proposal.madeAt(),
                        proposal.answeredAt().orElse(null),
                        waves.origin(proposal.id()).isPresent(),
                        proposal.mayBeTakenBack(clock)));
    }

    public List<TakenOutActivity> takenOut() {
        return jdbc.sql("""
                        select a.id, a.name, e.name as employer, a.kind
                        from activity_taken_out t
                        join activity a on a.id = t.activity_id join employer e on e.id = a.employer_id
                        where t.volunteer_id = :me and not a.closed order by t.since
                        """)
                .param("me", VolunteerId.mine().value())
                .query((row, number) -> new TakenOutActivity(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("employer"),
                        row.getString("kind")))
                .list();
    }

    /** The activity may be proposed again. */
    @Transactional
    public void putBack(ActivityId activity) {
        var name = takenOut().stream().filter(out -> out.id().equals(activity)).findFirst();
        if (name.isEmpty()) {
            return; // the same tap, twice
        }
        jdbc.sql("delete from activity_taken_out where volunteer_id = :me and activity_id = :activity")
                .param("me", VolunteerId.mine().value())
                .param("activity", activity.value())
                .update();
        trail.record(
                VolunteerId.mine(),
                "ACTIVITY_PUT_BACK",
                Map.of("activity", name.get().name(), "employer", name.get().employer()));
    }
}
