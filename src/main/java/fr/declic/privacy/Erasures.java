package fr.declic.privacy;

import fr.declic.access.Confirmation;
import fr.declic.access.PersonalData;
import fr.declic.access.PersonalData.Leaver;
import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.volunteers.FilesOfOne;
import fr.declic.volunteers.LeavingFiles;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Being forgotten (GDPR, article 17): asked for with a fresh code or the card, done seven days later unless the person changes their
 * mind, in one transaction for each person. What is asked twice, or done twice, is as asked or done once.
 */
@Service
@Transactional
public class Erasures {

    /** Time to change one's mind. */
    public static final Period SECOND_THOUGHTS = Period.ofDays(7);

    private final List<PersonalData> parts;
    private final LeavingFiles files;
    private final Confirmation confirmation;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Erasures(
            List<PersonalData> parts,
            LeavingFiles files,
            Confirmation confirmation,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.parts = List.copyOf(parts);
        this.files = files;
        this.confirmation = confirmation;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the person who is signed in will be forgotten, if they asked to be. */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    @Transactional(readOnly = true)
    public Optional<Instant> mine() {
        return due(VolunteerId.mine());
    }

    /** When this person will be forgotten: the team is told, and cannot stop it. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public Optional<Instant> due(VolunteerId person) {
        return jdbc.sql("select due_at from erasure where done_at is null and volunteer_id in "
                        + FilesOfOne.allOf(":id") + " order by due_at limit 1")
                .param("id", person.value())
                .query((row, number) -> Moments.read(row, "due_at"))
                .optional();
    }

    /** True while a contract of the person who is signed in runs: their name then stays beside it until its end. */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    @Transactional(readOnly = true)
    public boolean willKeepMyName() {
        return needsName(List.of(VolunteerId.mine()));
    }

    /**
     * The person who is signed in asks to be forgotten.
     *
     * @throws org.springframework.security.access.AccessDeniedException without a code or a card of the last minutes
     */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    public void ask() {
        confirmation.require();
        var now = clock.instant();
        var due = now.plus(SECOND_THOUGHTS);
        var asked = jdbc.sql("""
                        insert into erasure (volunteer_id, asked_at, due_at) values (:id, :now, :due) on conflict do nothing
                        """)
                .param("id", VolunteerId.mine().value())
                .param("now", Moments.stored(now))
                .param("due", Moments.stored(due))
                .update();
        if (asked == 1) {
            trail.record(VolunteerId.mine(), "ERASURE_ASKED", Map.of("due", due.toString()));
        }
    }

    /** They changed their mind; false where it is too late. */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    public boolean cancel() {
        var cancelled =
                jdbc.sql("delete from erasure where done_at is null and volunteer_id in " + FilesOfOne.allOf(":id"))
                                .param("id", VolunteerId.mine().value())
                                .update()
                        > 0;
        if (cancelled) {
            trail.record(VolunteerId.mine(), "ERASURE_CANCELLED", Map.of());
        }
        return cancelled;
    }

    /** Those whose time has come, and those whose name a contract needed that is over now. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    List<VolunteerId> dueNow() {
        return jdbc.sql("""
                        select volunteer_id from erasure where done_at is null and due_at <= :now or name_kept order by due_at
                        """)
                .param("now", Moments.stored(clock.instant()))
                .query((row, number) -> new VolunteerId(row.getObject("volunteer_id", UUID.class)))
                .list();
    }

    /**
     * Forgets one person, wholly or not at all; one who changed their mind meanwhile, or whom another server is at, is left.
     *
     * @param person the file in which they asked for it; where that was closed as a second one since, the one that goes on is theirs
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void forget(VolunteerId person) {
        var held = jdbc.sql("""
                        select volunteer_id from erasure
                        where volunteer_id = :id and (done_at is null and due_at <= :now or name_kept)
                        for update skip locked
                        """)
                .param("id", person.value())
                .param("now", Moments.stored(clock.instant()))
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            return;
        }
        var theirs = files.holdAllOf(person);
        var keepsName = needsName(theirs);
        var reaches = files.reachesOfNobodyElse(theirs);
        for (var file : theirs) {
            var leaver = new Leaver(file.value(), reaches, keepsName);
            parts.forEach(part -> part.erase(leaver));
        }
        jdbc.sql("""
                        update erasure
                        set done_at = coalesce(done_at, :now), name_kept = :keepsName,
                            asked_at = date_trunc('month', asked_at, 'Europe/Paris'),
                            due_at = date_trunc('month', due_at, 'Europe/Paris')
                        where volunteer_id = :id
                        """)
                .param("now", Moments.stored(clock.instant()))
                .param("keepsName", keepsName)
                .param("id", person.value())
                .update();
    }

    private boolean needsName(List<VolunteerId> theirs) {
        return theirs.stream().anyMatch(file -> parts.stream().anyMatch(part -> part.needsName(file.value())));
    }
}
