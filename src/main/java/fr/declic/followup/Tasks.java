package fr.declic.followup;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import fr.declic.volunteers.CallTime;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the team. Tasks open and close with what they are about, in its transaction. */
@Service
public class Tasks {

    private static final int LONGEST_NAME = 120;

    private static final String REGISTERED = """
            select c.id, c.id as subject, c.registered_at as since
            from candidacy c join volunteer v on v.id = c.id
            where c.status = 'REGISTERED' and v.same_as is null
            """;
    private static final String WITH_OWN_WORDS = """
            select id, id as subject, created_at as since from volunteer where own_words <> '{}' and same_as is null
            """;
    private static final String WITH_A_LOOKALIKE = """
            select id, possible_duplicate as subject, created_at as since from volunteer
            where possible_duplicate is not null and same_as is null
            """;
    private static final String SILENT = """
            select volunteer_id as id, id as subject, silence_told_at as since from proposal
            where status = 'OPEN' and silence_told_at is not null
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Territories territories;
    private final Clock clock;

    Tasks(JdbcClient jdbc, EntityManager entities, Territories territories, Clock clock) {
        this.territories = territories;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Opens a task, unless there is one for this subject already, done or not.
     *
     * @param subject what it is about, once for each kind
     * @param due from this day on it is late
     * @return false where there was one
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean open(TaskKind kind, VolunteerId volunteer, UUID subject, LocalDate due) {
        return insert(kind, volunteer, subject, due, "do nothing");
    }

    /** Opens a task, again if it was done: what it is about has come back. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void openAgain(TaskKind kind, VolunteerId volunteer, UUID subject, LocalDate due) {
        insert(kind, volunteer, subject, due, """
                do update set done_at = null, done_by = null, due_on = excluded.due_on, opened_at = excluded.opened_at
                where task.done_at is not null""");
    }

    /** False for somebody of whom there is no file. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isKnown(VolunteerId person) {
        return jdbc.sql("select exists (select from volunteer where id = :id)")
                .param("id", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Opens the task of this subject again as it was, if there has been one. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(TaskKind kind, UUID subject) {
        jdbc.sql("update task set done_at = null, done_by = null where kind = :kind and subject_id = :subject")
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    /** Closes the task of this subject, if one is open. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(TaskKind kind, UUID subject) {
        jdbc.sql("update task set done_at = :now, done_by = :who "
                        + "where kind = :kind and subject_id = :subject and done_at is null")
                .param("now", now())
                .param("who", who())
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    /** Closes every open task of this kind that is about the person. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAll(TaskKind kind, VolunteerId volunteer) {
        jdbc.sql("update task set done_at = :now, done_by = :who "
                        + "where kind = :kind and volunteer_id = :volunteer and done_at is null")
                .param("now", now())
                .param("who", who())
                .param("kind", kind.name())
                .param("volunteer", volunteer.value())
                .update();
    }

    /**
     * Opens what the data says waits and no event has told of: after files came from elsewhere, for one. What somebody has done
     * stays done, and a task that is open keeps its day. A person who waits has done so since they registered; what nobody
     * waits for is due from today on.
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public void catchUp() {
        var today = Dates.day(clock.instant());
        var here = territories.current();
        for (var person : people(REGISTERED)) {
            open(TaskKind.TO_MEET, person.id, person.id.value(), TaskKind.TO_MEET.due(Dates.day(person.since), here));
        }
        for (var person : people(WITH_OWN_WORDS)) {
            open(TaskKind.OWN_WORDS, person.id, person.id.value(), TaskKind.OWN_WORDS.due(today, here));
        }
        for (var person : people(WITH_A_LOOKALIKE)) {
            var pair = TaskOpener.pair(person.id, new VolunteerId(person.subject));
            open(TaskKind.POSSIBLE_DUPLICATE, person.id, pair, TaskKind.POSSIBLE_DUPLICATE.due(today, here));
        }
        for (var person : people(SILENT)) {
            open(TaskKind.PROPOSAL_UNANSWERED, person.id, person.subject, Dates.day(person.since));
        }
    }

    private record Found(VolunteerId id, UUID subject, Instant since) {}

    private List<Found> people(String question) {
        return jdbc.sql(question)
                .query((row, index) -> new Found(
                        new VolunteerId(row.getObject("id", UUID.class)),
                        row.getObject("subject", UUID.class),
                        Moments.read(row, "since")))
                .list();
    }

    /** Those that wait, the ones due first before the others. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public List<WaitingTask> waiting(int atMost) {
        return jdbc.sql("""
                        select t.id, t.kind, t.volunteer_id, t.due_on,
                               concat_ws(' ', v.first_name, v.last_name) as person,
                               coalesce(s.call_times, '{}') as call_times
                        from task t join volunteer v on v.territory_id = t.territory_id and v.id = t.volunteer_id
                        left join slip s on s.territory_id = t.territory_id and s.id = t.subject_id
                        where t.done_at is null
                        order by t.due_on, t.opened_at, t.id
                        limit :limit
                        """)
                .param("limit", atMost)
                .query((row, index) -> new WaitingTask(
                        row.getObject("id", UUID.class),
                        TaskKind.valueOf(row.getString("kind")),
                        new VolunteerId(row.getObject("volunteer_id", UUID.class)),
                        row.getString("person"),
                        row.getObject("due_on", LocalDate.class),
                        callTimes(row.getArray("call_times"))))
                .list();
    }

    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public int countWaiting() {
        return jdbc.sql("select count(*) from task where done_at is null")
                .query(Integer.class)
                .single();
    }

    /** @return false when somebody else has done it meanwhile */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public boolean done(UUID task) {
        return jdbc.sql("update task set done_at = :now, done_by = :who where id = :id and done_at is null")
                        .param("now", now())
                        .param("who", who())
                        .param("id", task)
                        .update()
                == 1;
    }

    /** Takes back «C’est fait». */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public void undo(UUID task) {
        jdbc.sql("update task set done_at = null, done_by = null where id = :id")
                .param("id", task)
                .update();
    }

    private static List<CallTime> callTimes(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(CallTime::valueOf).toList();
    }

    private boolean insert(TaskKind kind, VolunteerId volunteer, UUID subject, LocalDate due, String whenKnown) {
        // The person may be a new one of this very transaction, whose row Hibernate has not written yet.
        entities.flush();
        return jdbc.sql("""
                        insert into task (id, kind, volunteer_id, subject_id, due_on, opened_at)
                        values (:id, :kind, :volunteer, :subject, :due, :now)
                        on conflict (territory_id, kind, subject_id)
                        """ + whenKnown)
                        .param("id", UUID.randomUUID())
                        .param("kind", kind.name())
                        .param("volunteer", volunteer.value())
                        .param("subject", subject)
                        .param("due", due)
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return Moments.stored(clock.instant());
    }

    private static String who() {
        var name = CurrentActor.get().name();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
