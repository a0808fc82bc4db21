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

import fr.declic.shell.Dates;
import fr.declic.territory.CandidacyDateEvent;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A volunteer's place in the territory's list, and the only way along the pathway. A verb answers nothing when done, or why it
 * could not be; nothing but {@link #correctDate} ever changes the candidacy date once it is given.
 */
@Entity
public class Candidacy extends AbstractAggregateRoot<Candidacy> {

    private static final int KEPT_STEPS = 10;

    @EmbeddedId
    private VolunteerId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBefore;

    /** Where a proposal came from, kept apart so that a pause in the middle of it loses nothing. */
    @Enumerated(EnumType.STRING)
    private @Nullable Status proposedFrom;

    /** Where a contract came from, kept until it ends: one recorded by mistake leads back there. */
    @Enumerated(EnumType.STRING)
    private @Nullable Status hiredFrom;

    @Embedded
    private CandidacyDates dates;

    @Embedded
    private @Nullable Agreement agreement;

    /** The team's last steps, the latest at the end: each can be taken back, as long as nothing was built on it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TakenStep> steps = List.of();

    private @Nullable LocalDate sessionDate;
    private @Nullable String decisionReason;
    private Instant statusSince;
    private @Nullable String referredBy;

    @SuppressWarnings("NullAway.Init")
    protected Candidacy() {}

    private Candidacy(VolunteerId id, Instant at) {
        this.id = id;
        this.status = CONTACT;
        this.dates = new CandidacyDates(at);
        this.statusSince = at;
    }

    /** Somebody the team has met or heard of, before any registration: no rank, no candidacy date yet. */
    public static Candidacy ofContact(VolunteerId id, Instant at) {
        return new Candidacy(id, at);
    }

    /**
     * The same, noted by the team, who says so to whoever listens.
     *
     * @param partner who sent the person with their agreement; nobody when the person came by themself
     */
    static Candidacy noted(VolunteerId id, @Nullable String partner, Instant heard, Clock clock) {
        var candidacy = new Candidacy(id, heard);
        candidacy.referredBy = partner;
        candidacy.registerEvent(new CandidacyEvents.ContactNoted(id, partner, clock.instant()));
        return candidacy;
    }

    /**
     * The person taps «Je suis volontaire» and sends their registration; whoever had gone away is back by it.
     *
     * @param receipt number of the receipt, the next of the territory
     * @param minor true from 16 to 17 years
     */
    public Optional<Refusal> register(int receipt, boolean minor, Clock clock) {
        if (registeredAt().isPresent()) {
            return Optional.of(Refusal.ALREADY_REGISTERED);
        }
        var now = clock.instant();
        dates.register(receipt, minor, now);
        steps = List.of();
        this.statusBefore = null;
        become(REGISTERED, null, null, now);
        registerEvent(new CandidacyEvents.Registered(id, receipt, now));
        return Optional.empty();
    }

    /** Takes a step of the team; {@link #steps} tells which exist today. */
    public Optional<Refusal> take(Step step, StepDetails details, Clock clock) {
        var from = status;
        var before = statusBefore;
        var proposed = proposedFrom;
        var session = sessionDate;
        var since = statusSince;
        var refusal = go(step, details, clock);
        if (refusal.isEmpty()) {
            var taken = new TakenStep(step, from, status, before, proposed, session, since, clock.instant());
            steps = Stream.concat(steps.stream().skip(Math.max(0, steps.size() - KEPT_STEPS + 1)), Stream.of(taken))
                    .toList();
        }
        return refusal;
    }

    /** The last step noted, where it can be taken back: nothing was built on it. */
    public Optional<TakenStep> lastStep() {
        return steps.isEmpty() || steps.getLast().to() != status ? Optional.empty() : Optional.of(steps.getLast());
    }

    /**
     * The last step was noted by mistake: the person stands where they stood before it.
     *
     * @param reason kept in the trail with the step
     */
    public Optional<Refusal> undoStep(@Nullable String reason, Clock clock) {
        var last = lastStep();
        if (last.isEmpty()) {
            return Optional.of(
                    status == PROPOSED
                            ? Refusal.PROPOSAL_FOLLOWED
                            : status.isHired() ? Refusal.CONTRACT_FOLLOWED : Refusal.NOTHING_TO_UNDO);
        }
        if (reason == null || reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var step = last.get();
        registerEvent(new CandidacyEvents.StepUndone(id, step.step(), reason.strip(), clock.instant()));
        become(step.from(), null, null, clock.instant());
        statusSince = step.since();
        statusBefore = step.before();
        proposedFrom = step.proposedFrom();
        sessionDate = step.session();
        if (step.step() == Step.DECIDE) {
            decisionReason = null;
        }
        steps = steps.subList(0, steps.size() - 1);
        return Optional.empty();
    }

    private Optional<Refusal> go(Step step, StepDetails details, Clock clock) {
        var reason = details.reason();
        return switch (step) {
            case MEET -> meet(clock);
            case PRESENT ->
                details.session() == null ? Optional.of(Refusal.DATE_MISSING) : present(details.session(), clock);
            case DECIDE ->
                details.decision() == null
                        ? Optional.of(Refusal.DECISION_MISSING)
                        : details.session() == null
                                ? Optional.of(Refusal.DATE_MISSING)
                                : decide(details.decision(), details.session(), reason, clock);
            case PREPARE -> prepare(clock);
            case BACK_TO_LIST -> backToList(clock);
            case TRAIN -> train(reason, clock);
            case COME_BACK -> comeBack(clock);
            case PAUSE -> pause(reason, clock);
            case LOSE_TOUCH -> loseTouch(reason, clock);
            case MOVE_AWAY -> moveAway(reason, clock);
            case WITHDRAW -> withdraw(reason, clock);
        };
    }

    public Set<Step> steps() {
        return Step.from(status);
    }

    public Optional<Refusal> meet(Clock clock) {
        return switch (status) {
            case REGISTERED -> become(MET, null, null, clock.instant());
            case CONTACT -> Optional.of(Refusal.NOT_REGISTERED);
            default -> Optional.of(status.isAway() ? Refusal.ALREADY_AWAY : Refusal.ALREADY_MET);
        };
    }

    /** @param session day of the committee's session, past or to come; an appeal against a decision is presented again */
    public Optional<Refusal> present(LocalDate session, Clock clock) {
        if (status != MET && status != POSTPONED && status != INELIGIBLE) {
            return Optional.of(Refusal.NOT_MET_YET);
        }
        if (dates.isBeforeRegistration(session)) {
            return Optional.of(Refusal.BEFORE_REGISTRATION);
        }
        sessionDate = session;
        return become(PRESENTED, null, session, clock.instant());
    }

    /** @param reason needed for anything but {@link Decision#LISTED} */
    public Optional<Refusal> decide(Decision decision, LocalDate session, @Nullable String reason, Clock clock) {
        if (status != PRESENTED) {
            return Optional.of(Refusal.NOT_PRESENTED_YET);
        }
        if (session.isAfter(Dates.day(clock.instant()))) {
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
        return become(decision.status(), reason, session, clock.instant());
    }

    public Optional<Refusal> prepare(Clock clock) {
        return status == LISTED ? become(PREPARING, null, null, clock.instant()) : Optional.of(Refusal.NOT_ON_THE_LIST);
    }

    /** Preparation or training is over: the place in the list is where the candidacy date puts it. */
    public Optional<Refusal> backToList(Clock clock) {
        return status == PREPARING || status == TRAINING
                ? become(LISTED, null, null, clock.instant())
                : Optional.of(Refusal.NOT_ON_THE_LIST);
    }

    /** The contract ended: back on the list, at the place the candidacy date gives; told also of somebody away meanwhile. */
    public Optional<Refusal> endContract(Clock clock) {
        if (status.isHired()) {
            forgetHire();
            return become(LISTED, null, null, clock.instant());
        }
        if (statusBefore != null && statusBefore.isHired()) {
            forgetHire();
            statusBefore = LISTED;
            return Optional.empty();
        }
        return Optional.of(Refusal.NOT_HIRED);
    }

    /**
     * The contract was recorded by mistake: the person stands where they stood before it, now or when they come back.
     *
     * @param proposed whether the proposal that it had settled runs again
     */
    public Optional<Refusal> undoHire(boolean proposed, Clock clock) {
        var away = !status.isHired();
        if (away && (statusBefore == null || !statusBefore.isHired())) {
            return Optional.of(Refusal.NOT_HIRED);
        }
        var before = hiredFrom == null ? LISTED : hiredFrom;
        var back = before == PROPOSED && !proposed ? beforeProposal() : before;
        hiredFrom = null;
        if (back != PROPOSED) {
            proposedFrom = null;
        }
        if (away) {
            steps = List.of();
            statusBefore = back;
            return Optional.empty();
        }
        return become(back, null, null, clock.instant());
    }

    /** A proposal was made; where the person stood is kept for the day it closes. */
    public Optional<Refusal> propose(Clock clock) {
        if (status == PROPOSED) {
            return Optional.of(Refusal.ALREADY_PROPOSED);
        }
        if (!status.mayBeProposed()) {
            return Optional.of(Refusal.NOT_ON_THE_LIST);
        }
        proposedFrom = status;
        return become(PROPOSED, null, null, clock.instant());
    }

    /** The proposal closed without a contract: the person stands where they stood, now or when they come back. */
    public Optional<Refusal> closeProposal(Clock clock) {
        steps = steps.stream().map(TakenStep::withoutProposal).toList();
        var from = beforeProposal();
        if (status == PROPOSED) {
            proposedFrom = null;
            return become(from, null, null, clock.instant());
        }
        if (statusBefore == PROPOSED) {
            proposedFrom = null;
            statusBefore = from;
            return Optional.empty();
        }
        return Optional.of(Refusal.NOT_PROPOSED);
    }

    /** @param underAge not 18 yet on the day the contract starts: the representative's agreement has to be noted before */
    public Optional<Refusal> hire(boolean byEbe, boolean underAge, Clock clock) {
        if (!status.isOnTheList()) {
            return Optional.of(status.isHired() ? Refusal.ALREADY_HIRED : Refusal.NOT_ON_THE_LIST);
        }
        if (underAge && agreement == null) {
            return Optional.of(Refusal.AGREEMENT_MISSING);
        }
        hiredFrom = status;
        return become(byEbe ? HIRED_EBE : HIRED_ELSEWHERE, null, null, clock.instant());
    }

    /** @param what the training, in a few words */
    public Optional<Refusal> train(@Nullable String what, Clock clock) {
        if (!status.isOnTheList()) {
            return Optional.of(Refusal.NOT_ON_THE_LIST);
        }
        proposedFrom = null;
        return become(TRAINING, what, null, clock.instant());
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
        if (!status.isAway()) {
            return Optional.of(Refusal.NOT_AWAY);
        }
        var back = statusBefore == null ? (registeredAt().isEmpty() ? CONTACT : REGISTERED) : statusBefore;
        statusBefore = null;
        return become(back, null, null, clock.instant());
    }

    /** @param reason what justifies it, kept in the trail with the former date */
    public Optional<Refusal> correctDate(Instant corrected, @Nullable String reason, Clock clock) {
        var former = dates.candidacyDate();
        var now = clock.instant();
        var refusal = dates.correct(corrected, reason, now);
        if (refusal.isEmpty() && former.isPresent() && reason != null) {
            registerEvent(new CandidacyEvents.CandidacyDateCorrected(id, former.get(), corrected, reason.strip(), now));
        }
        return refusal;
    }

    /** The team had heard of the person before: a slip, a call or a visit, received then. Changes no candidacy date. */
    void heardOf(Instant received) {
        dates.heardOf(received);
    }

    /** The earlier contact gives the candidacy date, where the territory has published that rule. */
    public Optional<Refusal> confirmFirstContact(CandidacyDateEvent rule, Clock clock) {
        var former = dates.candidacyDate();
        var refusal = dates.confirmFirstContact(rule);
        if (refusal.isEmpty()) {
            registerEvent(new CandidacyEvents.FirstContactConfirmed(
                    id, former.orElseThrow(), dates.candidacyDate().orElseThrow(), clock.instant()));
        }
        return refusal;
    }

    public boolean mayConfirmFirstContact(CandidacyDateEvent rule) {
        return dates.mayConfirmFirstContact(rule);
    }

    /** Whoever is born then was not 16 yet at their registration. */
    boolean wasTooYoung(@Nullable LocalDate birth) {
        return dates.wasTooYoung(birth);
    }

    /** The birth date was corrected: whether the person was 16 or 17 at their registration follows it. */
    Optional<Refusal> bornOn(@Nullable LocalDate birth) {
        return dates.bornOn(birth);
    }

    /** The representative's written agreement was shown on that day; the paper itself is not kept. */
    public Optional<Refusal> noteAgreement(LocalDate on, String by, Clock clock) {
        if (by.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (on.isAfter(Dates.day(clock.instant()))) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        agreement = new Agreement(on, by.strip());
        registerEvent(new CandidacyEvents.AgreementNoted(id, on, agreement.by(), clock.instant()));
        return Optional.empty();
    }

    private Status beforeProposal() {
        return proposedFrom == null ? LISTED : proposedFrom;
    }

    private void forgetHire() {
        steps = List.of();
        hiredFrom = null;
        proposedFrom = null;
    }

    private Optional<Refusal> leave(Status away, @Nullable String reason, Clock clock) {
        if (status == away) {
            return Optional.of(Refusal.ALREADY_AWAY);
        }
        if (!status.isAway()) {
            statusBefore = status;
        }
        return become(away, reason, null, clock.instant());
    }

    private Optional<Refusal> become(Status next, @Nullable String reason, @Nullable LocalDate session, Instant at) {
        var former = status;
        status = next;
        statusSince = at;
        registerEvent(new CandidacyEvents.StatusChanged(id, former, next, reason, session, at));
        return Optional.empty();
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
        return dates.registeredAt();
    }

    /** The date that orders the list; none before the registration. */
    public Optional<Instant> candidacyDate() {
        return dates.candidacyDate();
    }

    public Optional<Integer> receiptNumber() {
        return dates.receiptNumber();
    }

    /** When the team first heard of the person. */
    public Optional<Instant> firstContactAt() {
        return dates.firstContactAt();
    }

    /** When the person tapped «Je suis volontaire». */
    public Optional<Instant> volunteeringAt() {
        return dates.volunteeringAt();
    }

    /** 16 or 17 years old at the registration. */
    public boolean isMinor() {
        return dates.isMinor();
    }

    public Optional<LocalDate> sessionDate() {
        return Optional.ofNullable(sessionDate);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** The partner who sent the person, with their agreement. */
    public Optional<String> referredBy() {
        return Optional.ofNullable(referredBy);
    }

    /** The day the representative's written agreement was shown. */
    public Optional<LocalDate> agreementOn() {
        return Optional.ofNullable(agreement).map(Agreement::on);
    }

    /** The representative of a minor, by name. */
    public Optional<String> agreementBy() {
        return Optional.ofNullable(agreement).map(Agreement::by);
    }

    /** Goes up with every change: a screen gives back the one it showed. */
    public int version() {
        return version == null ? 0 : version;
    }
}
