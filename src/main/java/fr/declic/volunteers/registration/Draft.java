package fr.declic.volunteers.registration;

import fr.declic.volunteers.RegistrationNote.Beside;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A registration that is being written. It opens by itself for {@link #OPEN_FOR} after the last answer; later, or on another
 * phone, it asks for the birth date first: a phone is not an identity.
 */
@Entity
@Table(name = "registration_draft")
class Draft {

    static final Duration OPEN_FOR = Duration.ofMinutes(30);
    static final Duration KEPT_FOR = Duration.ofDays(30);
    static final Duration CLOSED_FOR = Duration.ofHours(1);
    static final int TRIES = 5;

    @EmbeddedId
    private DraftId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // looked for by queries
    private String tokenHash;

    @SuppressWarnings("UnusedVariable") // looked for by queries
    private @Nullable String resumeCodeHash;

    @Convert(converter = SaidAsJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable Said answers;

    @Enumerated(EnumType.STRING)
    private RegistrationStep step;

    private Instant startedAt;
    private Instant updatedAt;
    private int wrongDates;
    private @Nullable Instant closedUntil;
    private @Nullable String language;
    private @Nullable UUID volunteerId;
    private @Nullable UUID dropInPointId;
    private @Nullable UUID helperId;
    private @Nullable String helperName;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /** @param beside who is with the person, and where */
    Draft(DraftId id, String tokenHash, Said said, Beside beside, Clock clock) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.answers = said;
        this.step = RegistrationStep.WHO.next();
        this.startedAt = clock.instant();
        this.updatedAt = startedAt;
        isWith(beside);
    }

    /** Somebody is beside the person, or they are at a drop-in point; whoever was so before is not forgotten. */
    final void isWith(Beside beside) {
        if (beside.point() != null) {
            dropInPointId = beside.point();
        }
        if (beside.helperId() != null) {
            helperId = beside.helperId();
            helperName = beside.helper();
        }
    }

    Beside beside() {
        return new Beside(dropInPointId, helperId, helperName);
    }

    boolean wasBegunAt(UUID point) {
        return point.equals(dropInPointId);
    }

    /** Goes on in another browser, with somebody of the team beside its person, who need not say their birth date again. */
    void takenUp(String tokenHash, Beside beside, Clock clock) {
        moveTo(tokenHash);
        isWith(beside);
        updatedAt = clock.instant();
    }

    /** Keeps what was said; the person now stands before the next question. */
    void save(Said said, RegistrationStep next, Clock clock) {
        answers = said;
        step = next;
        updatedAt = clock.instant();
    }

    /** Whether it may be shown without asking anything. */
    boolean isOpen(Clock clock) {
        return clock.instant().isBefore(updatedAt.plus(OPEN_FOR));
    }

    /** Its person has left the phone to somebody else: as if they had been away for {@link #OPEN_FOR}. */
    void leftOpen(Clock clock) {
        var away = clock.instant().minus(OPEN_FOR);
        updatedAt = updatedAt.isBefore(away) ? updatedAt : away;
    }

    /** Until when no birth date is listened to, after too many wrong ones. */
    Optional<Instant> closedUntil(Clock clock) {
        return Optional.ofNullable(closedUntil).filter(clock.instant()::isBefore);
    }

    /** Opens to the right birth date. Too many wrong ones close it for an hour. */
    boolean open(LocalDate birthDate, Clock clock) {
        if (answers == null || closedUntil(clock).isPresent()) {
            return false;
        }
        if (!answers.birthDate().equals(birthDate)) {
            wrongDates++;
            if (wrongDates >= TRIES) {
                wrongDates = 0;
                closedUntil = clock.instant().plus(CLOSED_FOR);
            }
            return false;
        }
        wrongDates = 0;
        closedUntil = null;
        updatedAt = clock.instant();
        return true;
    }

    int triesLeft() {
        return TRIES - wrongDates;
    }

    /** From now on another phone opens it with this code; the former code is worth nothing. */
    void resumeWith(String codeHash) {
        resumeCodeHash = codeHash;
    }

    /** Its person answers in this language. */
    void speak(String language) {
        this.language = language;
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The phone that holds it now; the one before starts anew. */
    void moveTo(String tokenHash) {
        this.tokenHash = tokenHash;
    }

    /** It became a registration: the answers are the volunteer's now, and are no longer kept here. */
    void sent(UUID volunteer, Clock clock) {
        volunteerId = volunteer;
        answers = null;
        resumeCodeHash = null;
        updatedAt = clock.instant();
    }

    DraftId id() {
        return id;
    }

    /** Empty once sent. */
    Optional<Said> said() {
        return Optional.ofNullable(answers);
    }

    /** The question the person stands before. */
    RegistrationStep step() {
        return step;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Optional<UUID> volunteer() {
        return Optional.ofNullable(volunteerId);
    }
}
