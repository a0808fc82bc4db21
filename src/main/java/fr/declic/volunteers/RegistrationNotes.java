package fr.declic.volunteers;

import static fr.declic.volunteers.Trail.details;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who helped with a registration, where and when. The person reads it in their space, and may say that it was not their doing. */
@Service
@Transactional
public class RegistrationNotes {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationNotes(JdbcClient jdbc, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a registration that somebody made alone, on a device of their own. */
    @RolesAllowed({Role.VOLUNTEER_NAME, Role.COORDINATOR_NAME})
    @Transactional(readOnly = true)
    public Optional<RegistrationNote> of(VolunteerId volunteer) {
        volunteer.refuseOtherVolunteers();
        return find(volunteer);
    }

    /**
     * The person says that the registration made with somebody's help was not their doing. Nothing is undone: the team hears it,
     * once, and talks with them.
     *
     * @return false where there is nothing to contest, or it was contested before
     */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    public boolean contest(VolunteerId volunteer) {
        volunteer.refuseOtherVolunteers();
        var contested = jdbc.sql("""
                        update registration_note set contested_at = :now
                        where contested_at is null and volunteer_id = (
                        """ + ofAnyFile("n.volunteer_id") + ")")
                        .param("now", Moments.stored(clock.instant()))
                        .param("id", volunteer.value())
                        .update()
                == 1;
        if (contested) {
            trail.record(volunteer, "REGISTRATION_CONTESTED", Map.of());
            events.publishEvent(new VolunteerEvents.RegistrationContested(volunteer));
        }
        return contested;
    }

    /** Within the transaction that receives the registration. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(VolunteerId volunteer, RegistrationNote.Beside beside) {
        jdbc.sql("""
                        insert into registration_note (volunteer_id, drop_in_point_id, helper_id, helper_name, at)
                        values (:id, :point, :helper, :name, :now)
                        """)
                .param("id", volunteer.value())
                .param("point", beside.point(), Types.OTHER)
                .param("helper", beside.helperId(), Types.OTHER)
                .param("name", beside.helper(), Types.VARCHAR)
                .param("now", Moments.stored(clock.instant()))
                .update();
        var note = find(volunteer).orElseThrow();
        var point = note.point().orElse(null);
        var kind = beside.helper() == null ? "AT_DROP_IN" : point == null ? "HELPED" : "HELPED_AT_DROP_IN";
        trail.record(volunteer, kind, details("helper", beside.helper(), "point", point));
    }

    /** Of a person whose second file was closed, that one's counts too: what is not contested yet comes first. */
    private static String ofAnyFile(String columns) {
        return "select " + columns + """
                 from registration_note n
                left join drop_in_point p on p.territory_id = n.territory_id and p.id = n.drop_in_point_id
                where n.volunteer_id in\s""" + FilesOfOne.allOf(":id") + """
                order by n.contested_at nulls first, n.at desc, n.volunteer_id limit 1
                """;
    }

    private Optional<RegistrationNote> find(VolunteerId volunteer) {
        return jdbc.sql(ofAnyFile("n.helper_name, p.name as point, n.at, n.contested_at"))
                .param("id", volunteer.value())
                .query(RegistrationNotes::note)
                .optional();
    }

    private static RegistrationNote note(ResultSet row, int number) throws SQLException {
        return new RegistrationNote(
                Optional.ofNullable(row.getString("helper_name")),
                Optional.ofNullable(row.getString("point")),
                Moments.read(row, "at"),
                Optional.ofNullable(Moments.readIfAny(row, "contested_at")));
    }
}
