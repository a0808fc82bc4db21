package fr.declic.volunteers;

import static fr.declic.volunteers.Status.CONTACT;
import static fr.declic.volunteers.Status.INELIGIBLE;
import static fr.declic.volunteers.Status.LISTED;
import static fr.declic.volunteers.Status.MET;
import static fr.declic.volunteers.Status.POSTPONED;
import static fr.declic.volunteers.Status.PREPARING;
import static fr.declic.volunteers.Status.PRESENTED;
import static fr.declic.volunteers.Status.PROPOSED;
import static fr.declic.volunteers.Status.REGISTERED;
import static fr.declic.volunteers.Status.TRAINING;

import fr.declic.shell.Dates;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands on the pathway, and where they go back to: after a pause, when a proposal closes, when a contract never was,
 * when a step was noted by mistake. A move answers nothing when made, or why it could not be.
 */
@Embeddable
class Standing {

    private static final int KEPT_STEPS = 10;

    /** A committee's session further away is a slip in the year. */
    private static final Period SESSIONS_AHEAD = Period.ofYears(1);

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBefore;

    /** Where a proposal came from, kept apart so that a pause in the middle of it loses nothing. */
    @Enumerated(EnumType.STRING)
    private @Nullable Status proposedFrom;

    /** Where a contract came from, kept until it ends: one recorded by mistake leads back there. */
    @Enumerated(EnumType.STRING)
    private @Nullable Status hiredFrom;

    private @Nullable LocalDate sessionDate;
    private @Nullable String decisionReason;

    /** The team's last steps, the latest at the end: each can be taken back, as long as nothing was built on it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TakenStep> steps = List.of();

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(Instant at) {
        this.status = CONTACT;
        this.statusSince = at;
    }

    Optional<Refusal> register(Instant now) {
        steps = List.of();
        statusBefore = null;
        return become(REGISTERED, now);
    }

    Optional<Refusal> meet(Instant now) {
        return switch (status) {
            case REGISTERED -> become(MET, now);
            case CONTACT -> Optional.of(Refusal.NOT_REGISTERED);
            default -> Optional.of(status.isAway() ? Refusal.ALREADY_AWAY : Refusal.ALREADY_MET);
        };
    }

    Optional<Refusal> present(LocalDate session, CandidacyDates dates, Instant now) {
        if (status != MET && status != POSTPONED && status != INELIGIBLE) {
            return Optional.of(Refusal.NOT_MET_YET);
        }
        if (dates.isBeforeRegistration(session)) {
            return Optional.of(Refusal.BEFORE_REGISTRATION);
        }
        if (session.isAfter(Dates.day(now).plus(SESSIONS_AHEAD))) {
            return Optional.of(Refusal.DATE_TOO_FAR);
        }
        sessionDate = session;
        return become(PRESENTED, now);
    }

    Optional<Refusal> decide(
            Decision decision, LocalDate session, @Nullable String reason, CandidacyDates dates, Instant now) {
        if (status != PRESENTED) {
            return Optional.of(Refusal.NOT_PRESENTED_YET);
        }
        if (session.isAfter(Dates.day(now))) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        if (dates.isBeforeRegistration(session)) {
            return Optional.of(Refusal.BEFORE_REGISTRATION);
        }
        if (decision != Decision.LISTED && (reason == null || reason.isBlank())) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        sessionDate = session;
        decisionReason = reason;
        return become(decision.status(), now);
    }

    void strike(UnaryOperator<String> left) {
        decisionReason = decisionReason == null ? null : left.apply(decisionReason);
    }

    Optional<Refusal> prepare(Instant now) {
        return status == LISTED ? become(PREPARING, now) : Optional.of(Refusal.NOT_ON_THE_LIST);
    }

    Optional<Refusal> backToList(Instant now) {
        return switch (status) {
            case PREPARING -> become(LISTED, now);
            case TRAINING -> become(proposedFrom == null ? LISTED : PROPOSED, now);
            default -> Optional.of(Refusal.NOT_ON_THE_LIST);
        };
    }

    Optional<Refusal> train(Instant now) {
        if (!status.isOnTheList()) {
            return Optional.of(Refusal.NOT_ON_THE_LIST);
        }
        // the place of an accepted proposal is kept meanwhile, and the person comes back to it
        return become(TRAINING, now);
    }

    /** Whoever leaves for good has no proposal any more; they come back to where they stood before it. */
    Optional<Refusal> leave(Status away, Instant now) {
        if (status == away) {
            return Optional.of(Refusal.ALREADY_AWAY);
        }
        if (!status.isAway()) {
            statusBefore = status;
        }
        if (away.endsProposals()) {
            endProposal();
        }
        return become(away, now);
    }

    Optional<Refusal> comeBack(boolean registered, Instant now) {
        if (!status.isAway()) {
            return Optional.of(Refusal.NOT_AWAY);
        }
        var back = statusBefore == null ? (registered ? REGISTERED : CONTACT) : statusBefore;
        statusBefore = null;
        return become(back, now);
    }

    Optional<Refusal> propose(Instant now) {
        if (status == PROPOSED) {
            return Optional.of(Refusal.ALREADY_PROPOSED);
        }
        if (!status.mayBeProposed()) {
            return Optional.of(Refusal.NOT_ON_THE_LIST);
        }
        proposedFrom = status;
        return become(PROPOSED, now);
    }

    Optional<Refusal> closeProposal(Instant now) {
        steps = steps.stream().map(TakenStep::withoutProposal).toList();
        var from = beforeProposal();
        if (status == PROPOSED) {
            proposedFrom = null;
            return become(from, now);
        }
        if (statusBefore == PROPOSED || (status == TRAINING && proposedFrom != null)) {
            endProposal();
            return Optional.empty();
        }
        return Optional.of(Refusal.NOT_PROPOSED);
    }

    private void endProposal() {
        if (statusBefore == PROPOSED) {
            statusBefore = beforeProposal();
        }
        proposedFrom = null;
    }

    Optional<Refusal> hire(Status hired, Instant now) {
        if (!status.isOnTheList()) {
            return Optional.of(status.isHired() ? Refusal.ALREADY_HIRED : Refusal.NOT_ON_THE_LIST);
        }
        hiredFrom = status;
        return become(hired, now);
    }

    Optional<Refusal> endContract(Instant now) {
        if (!isHiredNowOrBeforeLeaving()) {
            return Optional.of(Refusal.NOT_HIRED);
        }
        proposedFrom = null;
        steps = List.of();
        return leaveJobFor(LISTED, now);
    }

    /** @param proposed whether the proposal that the contract had settled runs again */
    Optional<Refusal> undoHire(boolean proposed, Instant now) {
        if (!isHiredNowOrBeforeLeaving()) {
            return Optional.of(Refusal.NOT_HIRED);
        }
        var before = hiredFrom == null ? LISTED : hiredFrom;
        var back = before == PROPOSED && !proposed ? beforeProposal() : before;
        if (back != PROPOSED) {
            proposedFrom = null;
        }
        if (!status.isHired()) {
            steps = List.of();
        }
        return leaveJobFor(back, now);
    }

    /** What a step was taken from is remembered with it. */
    void remember(Step step, Standing before, Instant now) {
        var taken = new TakenStep(
                step,
                before.status,
                status,
                before.statusBefore,
                before.proposedFrom,
                before.sessionDate,
                before.statusSince,
                now);
        remember(status.endsProposals() ? taken.withoutProposal() : taken);
    }

    private void remember(TakenStep taken) {
        steps = Stream.concat(steps.stream().skip(Math.max(0, steps.size() - KEPT_STEPS + 1)), Stream.of(taken))
                .toList();
    }

    /** As it is now, to be remembered when it has changed. */
    Standing copy() {
        var copy = new Standing(statusSince);
        copy.status = status;
        copy.statusBefore = statusBefore;
        copy.proposedFrom = proposedFrom;
        copy.sessionDate = sessionDate;
        return copy;
    }

    /** The last step noted, where it can be taken back: nothing was built on it. */
    Optional<TakenStep> lastStep() {
        return steps.isEmpty() || steps.getLast().to() != status ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** Why the last step cannot be taken back. */
    Refusal builtOn() {
        return status == PROPOSED
                ? Refusal.PROPOSAL_FOLLOWED
                : status.isHired() ? Refusal.CONTRACT_FOLLOWED : Refusal.NOTHING_TO_UNDO;
    }

    Optional<Refusal> takeBack(TakenStep last) {
        status = last.from();
        statusSince = last.since();
        statusBefore = last.before();
        proposedFrom = last.proposedFrom();
        sessionDate = last.session();
        if (last.step() == Step.DECIDE) {
            decisionReason = null;
        }
        steps = steps.subList(0, steps.size() - 1);
        return Optional.empty();
    }

    private boolean isHiredNowOrBeforeLeaving() {
        return status.isHired() || (statusBefore != null && statusBefore.isHired());
    }

    /** Now, or when the person comes back. */
    private Optional<Refusal> leaveJobFor(Status next, Instant now) {
        hiredFrom = null;
        if (status.isHired()) {
            return become(next, now);
        }
        statusBefore = next;
        return Optional.empty();
    }

    private Status beforeProposal() {
        return proposedFrom == null ? LISTED : proposedFrom;
    }

    private Optional<Refusal> become(Status next, Instant now) {
        status = next;
        statusSince = now;
        return Optional.empty();
    }

    Status status() {
        return status;
    }

    Instant since() {
        return statusSince;
    }

    Optional<LocalDate> sessionDate() {
        return Optional.ofNullable(sessionDate);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
