package fr.declic.volunteers;

import fr.declic.access.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said instead of writing it. A voice is personal data asked for by its own consent; it goes with the person, and
 * before that as soon as the team wrote down what it says.
 */
@Service
public class VoiceNotes {

    /** What a slip was asked: what the person can do. */
    public static final String SLIP = "SLIP";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Trail trail;

    VoiceNotes(JdbcClient jdbc, EntityManager entities, Trail trail) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * Keeps a voice with a person's file, in the transaction of what it belongs to.
     *
     * @param about the question it answers
     * @param consented when the person agreed that the team listens
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(VolunteerId person, String about, Sound sound, Instant consented) {
        // The person may be a new one of this very transaction, whose row Hibernate has not written yet.
        entities.flush();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into voice_note (id, volunteer_id, about, media_type, sound, consented_at)
                        values (:id, :person, :about, :type, :sound, :consented)
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("about", about)
                .param("type", sound.mediaType())
                .param("sound", sound.bytes())
                .param("consented", consented.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Those of a person, the newest first. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public List<VoiceNote> of(VolunteerId person) {
        return jdbc.sql("select id, about, consented_at from voice_note where volunteer_id = :person "
                        + "order by consented_at desc, id")
                .param("person", person.value())
                .query((row, index) -> note(row))
                .list();
    }

    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public Optional<Sound> listen(UUID note) {
        return jdbc.sql("select media_type, sound from voice_note where id = :id")
                .param("id", note)
                .query((row, index) -> new Sound(row.getString("media_type"), row.getBytes("sound")))
                .optional();
    }

    /** What it says is written down, or it was not to be kept: nothing is left of the sound. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public void erase(VolunteerId person, UUID note) {
        var erased = jdbc.sql("delete from voice_note where id = :id and volunteer_id = :person")
                .param("id", note)
                .param("person", person.value())
                .update();
        if (erased == 1) {
            trail.record(person, "VOICE_ERASED", Map.of());
        }
    }

    private static VoiceNote note(ResultSet row) throws SQLException {
        return new VoiceNote(
                row.getObject("id", UUID.class),
                row.getString("about"),
                row.getObject("consented_at", OffsetDateTime.class).toInstant());
    }
}
