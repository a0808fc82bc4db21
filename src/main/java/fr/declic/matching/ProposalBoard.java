package fr.declic.matching;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proposals that wait for somebody. A coordinator sees all of them; an EBE's manager sees people only after their «Oui», of
 * that EBE only, and of their limits only those the activity meets.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class ProposalBoard {

    private static final String RUNNING = """
            select p.id, p.volunteer_id, p.activity_id, p.status, p.offer, p.answer_by, p.made_at, p.answered_at,
                   p.order_reason, a.employer_id, a.limits as activity_limits,
                   v.first_name, v.last_name, v.phone, v.minimum_quarters, v.wished_quarters, v.half_days, v.skills, v.limits
            from proposal p join activity a on a.id = p.activity_id join volunteer v on v.id = p.volunteer_id
            where p.status = any(:statuses) and (cast(:employer as uuid) is null or a.employer_id = :employer)
                  and (cast(:activity as uuid) is null or p.activity_id = :activity)
                  and (cast(:person as uuid) is null or p.volunteer_id = :person)
            order by p.status, p.answer_by, p.made_at
            """;

    private final StatedObstacleRepository obstacles;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ProposalBoard(StatedObstacleRepository obstacles, Trail trail, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.obstacles = obstacles;
        this.trail = trail;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Those said «Oui» to first, then those that wait, the longest first. */
    public List<RunningProposal> running() {
        return running(null, null);
    }

    private List<RunningProposal> running(@Nullable ActivityId activity, @Nullable VolunteerId person) {
        var only = onlyEmployer();
        var proposals = jdbc.sql(RUNNING)
                .param("employer", only == null ? null : only.value())
                .param("activity", activity == null ? null : activity.value())
                .param("person", person == null ? null : person.value())
                .param("statuses", only == null ? new String[] {"OPEN", "ACCEPTED"} : new String[] {"ACCEPTED"})
                .query((row, number) -> proposal(row))
                .list();
        var stated = obstacles
                .findByProposalIdInOrderByStatedAt(proposals.stream()
                        .map(proposal -> proposal.id().value())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(StatedObstacle::proposal));
        return proposals.stream()
                .map(proposal -> with(proposal, stated.getOrDefault(proposal.id(), List.of())))
                .toList();
    }

    /** The coordinator's, of one activity. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public List<RunningProposal> runningAt(ActivityId activity) {
        return running(activity, null);
    }

    /** The coordinator's, of one person: one at most. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<RunningProposal> runningOf(VolunteerId person) {
        return running(null, person).stream().findFirst();
    }

    /**
     * States what stands in the way at the EBE's own place. It frees nothing and refuses nobody.
     *
     * @throws AccessDeniedException for a proposal of another EBE, or one that was not said «Oui» to
     */
    @Transactional
    public void state(UUID id, ProposalId proposal, ObstacleKind kind, String words) {
        var mine = running().stream()
                .filter(running -> running.id().equals(proposal) && running.isAccepted())
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not an accepted proposal of this EBE"));
        if (obstacles.findById(id).isPresent()) {
            return; // the same tap, twice
        }
        obstacles.save(
                new StatedObstacle(id, proposal, kind, words, CurrentActor.get().name(), clock.instant()));
        trail.record(
                mine.volunteer(),
                "OBSTACLE_STATED",
                Map.of(
                        "activity", mine.offer().activity(),
                        "employer", mine.offer().employer()));
    }

    /** Answers an obstacle that an EBE stated. */
    @Transactional
    @RolesAllowed(Role.COORDINATOR_NAME)
    public void answer(UUID obstacle, String words) {
        var stated = obstacles.findById(obstacle).orElseThrow();
        stated.answer(words, CurrentActor.get().name(), clock);
        obstacles.save(stated);
    }

    private RunningProposal proposal(ResultSet row) throws SQLException {
        var status = ProposalStatus.valueOf(row.getString("status"));
        var answerBy = row.getObject("answer_by", LocalDate.class);
        return new RunningProposal(
                new ProposalId(row.getObject("id", UUID.class)),
                Columns.volunteer(row),
                Columns.name(row),
                row.getString("phone"),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                status,
                json.readValue(row.getString("offer"), Offer.class),
                Columns.hours(row, "minimum_quarters"),
                Columns.hours(row, "wished_quarters"),
                new HalfDays(row.getInt("half_days")),
                Columns.texts(row, "skills"),
                metLimits(row),
                answerBy,
                status == ProposalStatus.OPEN && answerBy.isBefore(Dates.day(clock.instant())),
                Moments.read(row, "made_at"),
                Moments.readIfAny(row, "answered_at"),
                row.getString("order_reason"),
                List.of());
    }

    private static RunningProposal with(RunningProposal one, List<StatedObstacle> obstacles) {
        return new RunningProposal(
                one.id(),
                one.volunteer(),
                one.name(),
                one.phone(),
                one.activity(),
                one.employer(),
                one.status(),
                one.offer(),
                one.minimum(),
                one.wished(),
                one.halfDays(),
                one.skills(),
                one.limits(),
                one.answerBy(),
                one.late(),
                one.madeAt(),
                one.answeredAt(),
                one.orderReason(),
                obstacles);
    }

    private static EnumSet<Limit> metLimits(ResultSet row) throws SQLException {
        var met = EnumSet.noneOf(Limit.class);
        var asked = Columns.texts(row, "activity_limits");
        Columns.limits(row).stream()
                .filter(limit -> asked.contains(limit.name()))
                .forEach(met::add);
        return met;
    }

    private static @Nullable EmployerId onlyEmployer() {
        return CurrentActor.signedIn()
                .filter(person -> person.role() == Role.EBE_MANAGER)
                .map(person -> new EmployerId(Objects.requireNonNull(person.employer(), "a manager without an EBE")))
                .orElse(null);
    }
}
