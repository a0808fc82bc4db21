package fr.declic.activities;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea of useful work: what somebody says is missing, what the team answers, and what becomes of it. */
@Entity
public class UsefulWork {

    public static final int LONGEST_ANSWER = 600;

    @EmbeddedId
    private UsefulWorkId id;

    @Version
    private @Nullable Integer version;

    private Instant receivedAt;
    private String sentence;
    private String family;
    private @Nullable String street;
    private @Nullable String phone;
    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private UsefulWorkStatus status;

    private @Nullable String shown;
    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;
    private @Nullable UUID mergedInto;
    private @Nullable UUID activityId;

    @SuppressWarnings("NullAway.Init")
    protected UsefulWork() {}

    public UsefulWork(UsefulWorkId id, Suggestion suggestion, Instant received) {
        this.id = id;
        this.receivedAt = received;
        this.sentence = suggestion.sentence();
        this.family = suggestion.family();
        this.street = suggestion.street();
        this.phone = suggestion.phone();
        this.email = suggestion.email();
        this.language = suggestion.language();
        this.status = UsefulWorkStatus.WAITING;
    }

    /** @param words what everybody will read: the team takes names and addresses of people out */
    public Optional<UsefulWorkRefusal> show(String words) {
        if (words.isBlank() || words.length() > Suggestion.LONGEST_SENTENCE) {
            return Optional.of(UsefulWorkRefusal.WORDS_MISSING);
        }
        shown = words.strip();
        mergedInto = null;
        if (!status.isPublic()) {
            status = UsefulWorkStatus.SHOWN;
        }
        return Optional.empty();
    }

    /** A word to everybody while the team still thinks about it. */
    public Optional<UsefulWorkRefusal> answer(String words, LocalDate today) {
        return say(UsefulWorkStatus.SHOWN, words, null, today);
    }

    /** It cannot be done. */
    public Optional<UsefulWorkRefusal> decline(String why, LocalDate today) {
        return say(UsefulWorkStatus.DECLINED, why, null, today);
    }

    /** It has become, or becomes, an activity. */
    public Optional<UsefulWorkRefusal> open(@Nullable ActivityId activity, String words, LocalDate today) {
        return activity == null
                ? Optional.of(UsefulWorkRefusal.ACTIVITY_MISSING)
                : say(UsefulWorkStatus.OPENED, words, activity, today);
    }

    private Optional<UsefulWorkRefusal> say(
            UsefulWorkStatus outcome, String words, @Nullable ActivityId activity, LocalDate today) {
        if (!status.isPublic()) {
            return Optional.of(UsefulWorkRefusal.WORDS_MISSING);
        }
        if (words.length() > LONGEST_ANSWER || (words.isBlank() && outcome != UsefulWorkStatus.OPENED)) {
            return Optional.of(UsefulWorkRefusal.ANSWER_MISSING);
        }
        status = outcome;
        answer = words.isBlank() ? null : words.strip();
        activityId = activity == null ? null : activity.value();
        answeredOn = today;
        return Optional.empty();
    }

    /** The same as another idea, which is public: that one stands for both, with everybody who agreed. */
    public Optional<UsefulWorkRefusal> mergeInto(UsefulWork other) {
        if (other.id.equals(id) || !other.status.isPublic()) {
            return Optional.of(UsefulWorkRefusal.CANNOT_MERGE);
        }
        status = UsefulWorkStatus.MERGED;
        mergedInto = other.id.value();
        return Optional.empty();
    }

    /** What it was merged into is public no longer: the team decides on it anew. */
    public void standAlone() {
        status = UsefulWorkStatus.WAITING;
        mergedInto = null;
    }

    /** Nobody outside the team reads it, and nobody is told: how its author is reached is forgotten. */
    public void leaveAside() {
        status = UsefulWorkStatus.SET_ASIDE;
        mergedInto = null;
        forgetHowToTell();
    }

    /** Its author was told, or too much time went by. */
    public void forgetHowToTell() {
        phone = null;
        email = null;
    }

    public UsefulWorkId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** In its author's own words. */
    public String sentence() {
        return sentence;
    }

    /** Code of a family of savoir-faire. */
    public String family() {
        return family;
    }

    public Optional<String> street() {
        return Optional.ofNullable(street);
    }

    /** The day the team last answered. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<UsefulWorkId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(UsefulWorkId::new);
    }

    /** What it became. */
    public Optional<ActivityId> activity() {
        return Optional.ofNullable(activityId).map(ActivityId::new);
    }

    public UsefulWorkStatus status() {
        return status;
    }

    public Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** A mobile in international form. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Code of the language in which its author read. */
    public String language() {
        return language;
    }
}
