package fr.declic.volunteers;

import static fr.declic.volunteers.Status.CONTACT;
import static fr.declic.volunteers.Status.HIRED_EBE;
import static fr.declic.volunteers.Status.HIRED_ELSEWHERE;
import static fr.declic.volunteers.Status.INELIGIBLE;
import static fr.declic.volunteers.Status.LISTED;
import static fr.declic.volunteers.Status.MET;
import static fr.declic.volunteers.Status.MOVED;
import static fr.declic.volunteers.Status.PAUSED;
import static fr.declic.volunteers.Status.POSTPONED;
import static fr.declic.volunteers.Status.PREPARING;
import static fr.declic.volunteers.Status.PRESENTED;
import static fr.declic.volunteers.Status.PROPOSED;
import static fr.declic.volunteers.Status.REGISTERED;
import static fr.declic.volunteers.Status.TRAINING;
import static fr.declic.volunteers.Status.UNREACHABLE;
import static fr.declic.volunteers.Status.WITHDRAWN;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A volunteer's place in the territory's list, and the only way along the pathway. A verb answers nothing when done, or why it
 * could not be; nothing but {@link #correctDate} ever changes the candidacy date once it is given.
 */
@Entity
public class Candidacy extends AbstractAggregateRoot<Candidacy> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @EmbeddedId
    private VolunteerId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBefore;

    private @Nullable Instant firstContactAt;
    private @Nullable Instant registeredAt;
    private @Nullable Instant candidacyDate;
    private @Nullable Integer receiptNumber;
    private @Nullable Instant volunteeringAt;
    private boolean minor;
    private @Nullable LocalDate sessionDate;
    private @Nullable String decisionReason;
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Candidacy() {}

    private Candidacy(VolunteerId id, Instant at) {
        this.id = id;
        this.status = CONTACT;
        this.firstContactAt = at;
        this.statusSince = at;
    }

    /** Somebody the team has met or heard of, before any registration: no rank, no candidacy date yet. */
    public static Candidacy ofContact(VolunteerId id, Instant at) {
        return new Candidacy(id, at);
    }

    /**
     * The person taps «Je suis volontaire» and sends their registration.
     *
     * @param receipt number of the receipt, the next of the territory
     * @param minor true from 16 to 17 years
     */
    public Optional<Refusal> register(int receipt, boolean minor, Clock clock) {
        if (registeredAt != null) {
            return Optional.of(Refusal.ALREADY_REGISTERED);
        }
        var now = clock.instant();
        this.registeredAt = now;
        this.candidacyDate = now;
        this.volunteeringAt = now;
        this.receiptNumber = receipt;
        this.minor = minor;
        if (status == CONTACT) {
            become(REGISTERED, null, now);
        }
        registerEvent(new CandidacyEvents.Registered(id, receipt, now));
        return Optional.empty();
    }

    public Optional<Refusal> meet(Clock clock) {
        if (status != REGISTERED) {
            return Optional.of(status == CONTACT ? Refusal.NOT_REGISTERED : Refusal.ALREADY_REGISTERED);
        }
        return become(MET, null, clock.instant());
    }

    /** @param session day of the committee's session; an appeal against a decision is presented again */
    public Optional<Refusal> present(LocalDate session, Clock clock) {
        if (status != MET && status != POSTPONED && status != INELIGIBLE) {
            return Optional.of(Refusal.NOT_MET_YET);
        }
        sessionDate = session;
        return become(PRESENTED, null, clock.instant());
    }

    /** @param reason needed for anything but {@link Decision#LISTED} */
    public Optional<Refusal> decide(Decision decision, LocalDate session, @Nullable String reason, Clock clock) {
        if (status != PRESENTED) {
            return Optional.of(Refusal.NOT_PRESENTED_YET);
        }
        if (session.isAfter(LocalDate.now(clock.withZone(ZONE)))) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        if (decision != Decision.LISTED && (reason == null || reason.isBlank())) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        sessionDate = session;
        decisionReason = reason;
        return become(decision.status(), reason, clock.instant());
    }

    public Optional<Refusal> prepare(Clock clock) {
        return status == LISTED ? become(PREPARING, null, clock.instant()) : Optional.of(Refusal.NOT_ON_THE_LIST);
    }

    /** Preparation is over, or a contract or training ended: the place in the list is where the candidacy date puts it. */
    public Optional<Refusal> backToList(Clock clock) {
        return status == PREPARING || status == HIRED_EBE || status == HIRED_ELSEWHERE || status == TRAINING
                ? become(LISTED, null, clock.instant())
                : Optional.of(Refusal.NOT_ON_THE_LIST);
    }

    /** A proposal was made; where the person stood is kept for the day it closes. */
    public Optional<Refusal> propose(Clock clock) {
        if (status == PROPOSED) {
            return Optional.of(Refusal.ALREADY_PROPOSED);
        }
        if (!status.mayBeProposed()) {
            return Optional.of(Refusal.NOT_ON_THE_LIST);
        }
        statusBefore = status;
        return become(PROPOSED, null, clock.instant());
    }

    /** The proposal closed without a contract: the person stands where they stood. */
    public Optional<Refusal> closeProposal(Clock clock) {
        if (status == PROPOSED) {
            var back = statusBefore == null ? LISTED : statusBefore;
            statusBefore = null;
            return become(back, null, clock.instant());
        }
        // Paused or away meanwhile: the place to come back to is no longer a proposal.
        if (statusBefore == PROPOSED) {
            statusBefore = LISTED;
            return Optional.empty();
        }
        return Optional.of(Refusal.NOT_PROPOSED);
    }

    public Optional<Refusal> hire(boolean byEbe, Clock clock) {
        if (status != PROPOSED && status != LISTED && status != PREPARING) {
            return Optional.of(isHired() ? Refusal.ALREADY_HIRED : Refusal.NOT_ON_THE_LIST);
        }
        statusBefore = null;
        return become(byEbe ? HIRED_EBE : HIRED_ELSEWHERE, null, clock.instant());
    }

    public Optional<Refusal> train(Clock clock) {
        return status == LISTED || status == PREPARING
                ? become(TRAINING, null, clock.instant())
                : Optional.of(Refusal.NOT_ON_THE_LIST);
    }

    /** A pause keeps the date; the rank passes over the person meanwhile. */
    public Optional<Refusal> pause(@Nullable String reason, Clock clock) {
        return leave(PAUSED, reason, clock);
    }

    public Optional<Refusal> withdraw(@Nullable String reason, Clock clock) {
        return leave(WITHDRAWN, reason, clock);
    }

    public Optional<Refusal> moveAway(@Nullable String reason, Clock clock) {
        return leave(MOVED, reason, clock);
    }

    public Optional<Refusal> loseTouch(@Nullable String reason, Clock clock) {
        return leave(UNREACHABLE, reason, clock);
    }

    /** Back from a pause or from away, to where the person stood. */
    public Optional<Refusal> comeBack(Clock clock) {
        if (!isAway()) {
            return Optional.of(Refusal.NOT_AWAY);
        }
        var back = statusBefore == null ? (registeredAt == null ? CONTACT : REGISTERED) : statusBefore;
        statusBefore = null;
        return become(back, null, clock.instant());
    }

    /** @param reason what justifies it, kept in the trail with the former date */
    public Optional<Refusal> correctDate(Instant corrected, String reason, Clock clock) {
        if (candidacyDate == null) {
            return Optional.of(Refusal.NOT_REGISTERED);
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var now = clock.instant();
        if (corrected.isAfter(now)) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        var former = candidacyDate;
        candidacyDate = corrected;
        registerEvent(new CandidacyEvents.CandidacyDateCorrected(id, former, corrected, reason, now));
        return Optional.empty();
    }

    private Optional<Refusal> leave(Status away, @Nullable String reason, Clock clock) {
        if (status == away) {
            return Optional.of(Refusal.ALREADY_AWAY);
        }
        if (!isAway()) {
            statusBefore = status;
        }
        return become(away, reason, clock.instant());
    }

    private Optional<Refusal> become(Status next, @Nullable String reason, Instant at) {
        var former = status;
        status = next;
        statusSince = at;
        registerEvent(new CandidacyEvents.StatusChanged(id, former, next, reason, at));
        return Optional.empty();
    }

    private boolean isAway() {
        return status == PAUSED || status == WITHDRAWN || status == MOVED || status == UNREACHABLE;
    }

    private boolean isHired() {
        return status == HIRED_EBE || status == HIRED_ELSEWHERE;
    }

    public VolunteerId id() {
        return id;
    }

    public Status status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Optional<Instant> registeredAt() {
        return Optional.ofNullable(registeredAt);
    }

    /** The date that orders the list; none before the registration. */
    public Optional<Instant> candidacyDate() {
        return Optional.ofNullable(candidacyDate);
    }

    public Optional<Integer> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }

    /** When the team first heard of the person. */
    public Optional<Instant> firstContactAt() {
        return Optional.ofNullable(firstContactAt);
    }

    /** When the person tapped «Je suis volontaire». */
    public Optional<Instant> volunteeringAt() {
        return Optional.ofNullable(volunteeringAt);
    }

    /** 16 or 17 years old at the registration. */
    public boolean isMinor() {
        return minor;
    }

    public Optional<LocalDate> sessionDate() {
        return Optional.ofNullable(sessionDate);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
