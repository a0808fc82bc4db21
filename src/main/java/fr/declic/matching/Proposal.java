package fr.declic.matching;

import static fr.declic.matching.ProposalStatus.ACCEPTED;
import static fr.declic.matching.ProposalStatus.DECLINED;
import static fr.declic.matching.ProposalStatus.HIRED;
import static fr.declic.matching.ProposalStatus.LATER;
import static fr.declic.matching.ProposalStatus.OPEN;
import static fr.declic.matching.ProposalStatus.RELEASED;

import fr.declic.access.Actor;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A place offered to a person, with the reasons why. A verb answers nothing when done, or why it could not be. Silence changes
 * nothing here: only the person or a coordinator ever frees a place.
 */
@Entity
public class Proposal extends AbstractAggregateRoot<Proposal> {

    /** How long a «Pas maintenant» or «Non merci» tapped by mistake can be taken back. */
    public static final Duration SECOND_THOUGHTS = Duration.ofMinutes(30);

    /** Longest reason for passing somebody over, or for freeing a place, in characters. */
    public static final int LONGEST_REASON = 500;

    @EmbeddedId
    private ProposalId id;

    @Version
    private @Nullable Integer version;

    private UUID volunteerId;
    private UUID activityId;
    private UUID openingId;
    private int placeNumber;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private Instant madeAt;
    private @Nullable UUID madeBy;
    private String madeByName;
    private LocalDate answerBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Offer offer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Explanation explanation;

    private @Nullable String orderReason;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;
    private @Nullable String releaseReason;
    private @Nullable Instant silenceToldAt;
    /** The contract that settled it, or that freed its place because it was with another employer. */
    private @Nullable UUID settledBy;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /**
     * @param place which of the opening's places is kept
     * @param orderReason why somebody who stands before in the list was passed over; none in list order
     * @param answerBy the day until which nobody will call about it
     */
    Proposal(
            ProposalId id,
            VolunteerId volunteer,
            Place place,
            Offer offer,
            Explanation explanation,
            @Nullable String orderReason,
            LocalDate answerBy,
            Actor by,
            Instant at) {
        this.id = id;
        this.volunteerId = volunteer.value();
        this.activityId = place.activity().value();
        this.openingId = place.opening().value();
        this.placeNumber = place.number();
        this.status = OPEN;
        this.madeAt = at;
        this.madeBy = by.id();
        this.madeByName = by.name();
        this.answerBy = answerBy;
        this.offer = offer;
        this.explanation = explanation;
        this.orderReason = orderReason;
        registerEvent(new ProposalEvents.ProposalMade(id, volunteer, answerBy, at));
    }

    /** One place of an opening, by its number. */
    record Place(ActivityId activity, OpeningId opening, int number) {}

    /** The person says yes, not now, or no; after a yes they may still change their mind, until they are hired. */
    public Optional<ProposalRefusal> answer(Answer answer, Clock clock) {
        if (!status.isRunning()) {
            return Optional.of(ProposalRefusal.NOT_RUNNING);
        }
        if (status == answer.status()) {
            return Optional.empty();
        }
        var now = clock.instant();
        status = answer.status();
        answeredAt = now;
        closedAt = status.isRunning() ? null : now;
        registerEvent(new ProposalEvents.ProposalAnswered(id, volunteer(), answer, now));
        return Optional.empty();
    }

    /** The person takes back «Pas maintenant» or «Non merci», soon after; the place was still free. */
    public Optional<ProposalRefusal> takeBack(int freePlace, Clock clock) {
        if (!mayBeTakenBack(clock)) {
            return Optional.of(ProposalRefusal.TOO_LATE_TO_CHANGE);
        }
        status = OPEN;
        placeNumber = freePlace;
        answeredAt = null;
        closedAt = null;
        registerEvent(new ProposalEvents.ProposalReopened(id, volunteer(), clock.instant()));
        return Optional.empty();
    }

    /** True soon after «Pas maintenant» or «Non merci». */
    public boolean mayBeTakenBack(Clock clock) {
        return (status == LATER || status == DECLINED)
                && answeredAt != null
                && !clock.instant().isAfter(answeredAt.plus(SECOND_THOUGHTS));
    }

    /** A coordinator frees the place, with a reason that is kept. */
    public Optional<ProposalRefusal> release(String reason, Clock clock) {
        if (!status.isRunning()) {
            return Optional.of(ProposalRefusal.NOT_RUNNING);
        }
        if (reason.isBlank()) {
            return Optional.of(ProposalRefusal.REASON_MISSING);
        }
        var now = clock.instant();
        status = RELEASED;
        releaseReason = reason.strip();
        closedAt = now;
        registerEvent(new ProposalEvents.ProposalReleased(id, volunteer(), releaseReason, now));
        return Optional.empty();
    }

    /** The contract was recorded. */
    public Optional<ProposalRefusal> hire(UUID contract, Clock clock) {
        if (!status.isRunning()) {
            return Optional.of(ProposalRefusal.NOT_RUNNING);
        }
        status = HIRED;
        closedAt = clock.instant();
        settledBy = contract;
        return Optional.empty();
    }

    /** A contract with another employer was recorded: the place is free for somebody else. */
    public Optional<ProposalRefusal> letGo(UUID contract, String reason, Clock clock) {
        var refusal = release(reason, clock);
        if (refusal.isEmpty()) {
            settledBy = contract;
        }
        return refusal;
    }

    boolean isSettledBy(UUID contract) {
        return contract.equals(settledBy);
    }

    /** The contract that settled it was recorded by mistake: it runs again, with the answer it had. */
    void resume(UUID contract, int place, Clock clock) {
        if (!isSettledBy(contract)) {
            throw new IllegalArgumentException("Another contract settled this proposal");
        }
        status = answeredAt == null ? OPEN : ACCEPTED;
        placeNumber = place;
        closedAt = null;
        releaseReason = null;
        settledBy = null;
        if (status == OPEN) {
            registerEvent(new ProposalEvents.ProposalReopened(id, volunteer(), clock.instant()));
        }
    }

    /** The contract it led to has ended: its place is free for somebody else. */
    public void vacate(String reason, Clock clock) {
        if (status == HIRED) {
            status = RELEASED;
            releaseReason = reason;
            closedAt = clock.instant();
            settledBy = null;
        }
    }

    /** The delay is over without an answer; told once. */
    public void staySilent(Clock clock) {
        if (status == OPEN && silenceToldAt == null) {
            silenceToldAt = clock.instant();
            registerEvent(new ProposalEvents.ProposalUnanswered(id, volunteer(), answerBy, silenceToldAt));
        }
    }

    public ProposalId id() {
        return id;
    }

    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    public ActivityId activity() {
        return new ActivityId(activityId);
    }

    public OpeningId opening() {
        return new OpeningId(openingId);
    }

    public ProposalStatus status() {
        return status;
    }

    public boolean isAccepted() {
        return status == ACCEPTED;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public Offer offer() {
        return offer;
    }

    public Explanation explanation() {
        return explanation;
    }

    public Optional<String> orderReason() {
        return Optional.ofNullable(orderReason);
    }

    public Optional<String> releaseReason() {
        return Optional.ofNullable(releaseReason);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Who of the team made it. */
    public String madeByName() {
        return madeByName;
    }

    public Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    int placeNumber() {
        return placeNumber;
    }

    /** What happened since it was read, and leaves when it is saved. */
    Stream<Object> told() {
        return domainEvents().stream();
    }
}
