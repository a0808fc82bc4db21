package fr.declic.voice;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps voices for those they belong to. But for {@link #listen}, it works in the transaction of a service that has asked who may.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class Voices {

    /** How long the sound is still there once what it says is written down. */
    public static final Duration KEPT_ONCE_WRITTEN = Duration.ofDays(30);

    /** How long something that its person has said and not sent waits for them. */
    public static final Duration KEPT_UNSENT = Duration.ofDays(1);

    /** As many characters as the team writes down of one voice. */
    public static final int LONGEST_WORDS = 2000;

    private final JdbcClient jdbc;
    private final EntityManager entities;

    Voices(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /**
     * @param about the question it answers
     * @param consented when the person agreed that the team listens
     */
    public UUID keep(VoiceOwner owner, String about, Sound sound, Instant consented) {
        return keep(owner, about, sound, consented, false);
    }

    /** As above, for something that its person may still say anew: see {@link #send}. */
    public void keepUnsent(VoiceOwner owner, String about, Sound sound, Instant consented) {
        keep(owner, about, sound, consented, true);
    }

    private UUID keep(VoiceOwner owner, String about, Sound sound, Instant consented, boolean unsent) {
        // The owner may be a new one of this very transaction, whose row Hibernate has not written yet.
        entities.flush();
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into voice_note (id, " + owner.kind().column()
                                + ", about, media_type, sound, consented_at, unsent) values (:id, :owner, :about, :type, :sound, :consented, :unsent)")
                .param("id", id)
                .param("owner", owner.id())
                .param("about", about)
                .param("type", sound.mediaType())
                .param("sound", sound.bytes())
                .param("consented", Moments.stored(consented))
                .param("unsent", unsent)
                .update();
        return id;
    }

    /** What was said about this is the team's to hear from now on; false where nothing waited. */
    public boolean send(VoiceOwner owner, String about) {
        return unsent("update voice_note set unsent = false", owner, about).update() == 1;
    }

    /** What was said about this and not sent is not there any more. */
    public void eraseUnsent(VoiceOwner owner, String about) {
        unsent("delete from voice_note", owner, about).update();
    }

    public Optional<Sound> unsentSound(VoiceOwner owner, String about) {
        return unsent("select media_type, sound from voice_note", owner, about)
                .query((row, index) -> sound(row))
                .optional();
    }

    public boolean hasUnsent(VoiceOwner owner, String about) {
        return !unsent("select id from voice_note", owner, about)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    private JdbcClient.StatementSpec unsent(String deed, VoiceOwner owner, String about) {
        return jdbc.sql(deed + " where unsent and about = :about and "
                        + owner.kind().column() + " = :owner")
                .param("about", about)
                .param("owner", owner.id());
    }

    /** Whether anything was said about this, sound or words, sent or not. */
    public boolean isAnswered(VoiceOwner owner, String about) {
        return of(owner).stream().anyMatch(note -> note.about().equals(about));
    }

    /** All that was said here belongs to another from now on. */
    public void handOver(VoiceOwner from, VoiceOwner to) {
        entities.flush();
        jdbc.sql("update voice_note set " + to.kind().column() + " = :to, "
                        + from.kind().column() + " = null where " + from.kind().column() + " = :from")
                .param("to", to.id())
                .param("from", from.id())
                .update();
    }

    /** All of it, the newest first. */
    public List<VoiceNote> of(VoiceOwner owner) {
        return notes(owner, "");
    }

    /** Without what its person has not sent yet; the newest first. */
    public List<VoiceNote> sentBy(VoiceOwner owner) {
        return notes(owner, " and not unsent");
    }

    private List<VoiceNote> notes(VoiceOwner owner, String which) {
        return jdbc.sql(
                        "select id, about, consented_at, sound is not null as has_sound, words, written_at from voice_note where "
                                + owner.kind().column() + " = :owner" + which + " order by consented_at desc, id")
                .param("owner", owner.id())
                .query((row, index) -> note(row))
                .list();
    }

    /** Whether {@link #sound} finds one, without reading a megabyte to know. */
    public boolean hasSound(VoiceOwner owner, String about) {
        return jdbc.sql("select exists (select from voice_note where "
                        + owner.kind().column() + " = :owner and about = :about and sound is not null)")
                .param("owner", owner.id())
                .param("about", about)
                .query(Boolean.class)
                .single();
    }

    public Optional<Sound> sound(VoiceOwner owner, String about) {
        return jdbc.sql("select media_type, sound from voice_note where "
                        + owner.kind().column() + " = :owner and about = :about and sound is not null")
                .param("owner", owner.id())
                .param("about", about)
                .query((row, index) -> sound(row))
                .optional();
    }

    /** For the team; what is not sent yet is nobody's to hear. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public Optional<Sound> listen(UUID note) {
        return jdbc.sql(
                        "select media_type, sound from voice_note where id = :id and draft_id is null and not unsent and sound is not null")
                .param("id", note)
                .query((row, index) -> sound(row))
                .optional();
    }

    /**
     * Puts words in the place of the former ones, of which nothing is kept.
     *
     * @param seen the former ones as they were shown; none where nothing was written
     * @return false where there is no such voice, or somebody has changed them meanwhile
     */
    public boolean write(VoiceOwner owner, UUID note, @Nullable String seen, String words, Instant now) {
        return jdbc.sql("update voice_note set words = :words, written_at = coalesce(written_at, :now) where id = :id "
                                + "and words is not distinct from :seen and "
                                + owner.kind().column() + " = :owner")
                        .param("words", words)
                        .param("now", Moments.stored(now))
                        .param("seen", seen, Types.VARCHAR)
                        .param("id", note)
                        .param("owner", owner.id())
                        .update()
                == 1;
    }

    /**
     * Puts words in the place of the former ones, of which nothing is kept, nor of the sound that says them.
     *
     * @param seen the former ones as they were shown
     * @return false where there is no such voice, or somebody has changed its words meanwhile
     */
    public boolean strike(VoiceOwner owner, UUID note, String seen, String words) {
        return jdbc.sql("update voice_note set words = :words, sound = null where id = :id and words = :seen and "
                                + owner.kind().column() + " = :owner")
                        .param("words", words)
                        .param("id", note)
                        .param("seen", seen)
                        .param("owner", owner.id())
                        .update()
                == 1;
    }

    /** What it says is written down elsewhere: the sound goes later, see {@link #KEPT_ONCE_WRITTEN}. */
    public void isWritten(VoiceOwner owner, Instant now) {
        jdbc.sql("update voice_note set written_at = coalesce(written_at, :now) where "
                        + owner.kind().column() + " = :owner")
                .param("now", Moments.stored(now))
                .param("owner", owner.id())
                .update();
    }

    /** Nothing is left of it, neither sound nor words; false where there was nothing. */
    public boolean erase(VoiceOwner owner, UUID note) {
        return jdbc.sql("delete from voice_note where id = :id and "
                                + owner.kind().column() + " = :owner")
                        .param("id", note)
                        .param("owner", owner.id())
                        .update()
                == 1;
    }

    /** The answer to one question. */
    public void erase(VoiceOwner owner, String about) {
        jdbc.sql("delete from voice_note where about = :about and "
                        + owner.kind().column() + " = :owner")
                .param("about", about)
                .param("owner", owner.id())
                .update();
    }

    /** All of them. */
    public void eraseAll(VoiceOwner owner) {
        jdbc.sql("delete from voice_note where " + owner.kind().column() + " = :owner")
                .param("owner", owner.id())
                .update();
    }

    /** Sounds whose words were written down before; where the words stand elsewhere, nothing is left here. */
    void eraseSoundsWrittenBefore(Instant before) {
        var at = Moments.stored(before);
        jdbc.sql("delete from voice_note where written_at < :before and words is null")
                .param("before", at)
                .update();
        jdbc.sql("update voice_note set sound = null where written_at < :before and sound is not null")
                .param("before", at)
                .update();
    }

    void eraseUnsentBefore(Instant before) {
        jdbc.sql("delete from voice_note where unsent and consented_at < :before")
                .param("before", Moments.stored(before))
                .update();
    }

    private static Sound sound(ResultSet row) throws SQLException {
        return new Sound(row.getString("media_type"), row.getBytes("sound"));
    }

    private static VoiceNote note(ResultSet row) throws SQLException {
        return new VoiceNote(
                row.getObject("id", UUID.class),
                row.getString("about"),
                Moments.read(row, "consented_at"),
                row.getBoolean("has_sound"),
                row.getString("words"),
                Moments.readIfAny(row, "written_at"));
    }
}
