package fr.declic.volunteers;

import fr.declic.shell.Dates;
import fr.declic.territory.CandidacyDateEvent;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A volunteer's place in the territory's list, and the only way along the pathway. A verb answers nothing when done, or why it
 * could not be; nothing but {@link #correctDate} and {@link #confirmFirstContact} ever
 * changes the candidacy date once it is given.
 */
@Entity
public class Candidacy extends AbstractAggregateRoot<Candidacy> {

    @EmbeddedId
    private VolunteerId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Standing standing;

    @Embedded
    private CandidacyDates dates;

    @Embedded
    private @Nullable Agreement agreement;

    private @Nullable String referredBy;

    @SuppressWarnings("NullAway.Init")
    protected Candidacy() {}

    private Candidacy(VolunteerId id, Instant at) {
        this.id = id;
        this.standing = new Standing(at);
        this.dates = new CandidacyDates(at);
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
        move(clock, null, null, standing::register);
        registerEvent(new CandidacyEvents.Registered(id, receipt, now));
        return Optional.empty();
    }

    /** Takes a step of the team; {@link #steps} tells which exist today. */
    public Optional<Refusal> take(Step step, StepDetails details, Clock clock) {
        var before = standing.copy();
        var refusal = go(step, details, clock);
        if (refusal.isEmpty()) {
            standing.remember(step, before, clock.instant());
        }
        return refusal;
    }

    /** The last step noted, where it can be taken back: nothing was built on it. */
    public Optional<TakenStep> lastStep() {
        return standing.lastStep();
    }

    /**
     * The last step was noted by mistake: the person stands where they stood before it.
     *
     * @param reason kept in the trail with the step
     */
    public Optional<Refusal> undoStep(@Nullable String reason, Clock clock) {
        var last = lastStep();
        if (last.isEmpty()) {
            return Optional.of(standing.builtOn());
        }
        if (reason == null || reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        registerEvent(new CandidacyEvents.StepUndone(id, last.get().step(), reason.strip(), clock.instant()));
        return move(clock, null, null, now -> standing.takeBack(last.get()));
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
        return Step.from(standing.status());
    }

    public Optional<Refusal> meet(Clock clock) {
        return move(clock, null, null, standing::meet);
    }

    /** @param session day of the committee's session, past or to come; an appeal against a decision is presented again */
    public Optional<Refusal> present(LocalDate session, Clock clock) {
        return move(clock, null, session, now -> standing.present(session, dates, now));
    }

    /** @param reason needed for anything but {@link Decision#LISTED} */
    public Optional<Refusal> decide(Decision decision, LocalDate session, @Nullable String reason, Clock clock) {
        return move(clock, reason, session, now -> standing.decide(decision, session, reason, dates, now));
    }

    public Optional<Refusal> prepare(Clock clock) {
        return move(clock, null, null, standing::prepare);
    }

    /** Preparation or training is over: the place in the list is where the candidacy date puts it. */
    public Optional<Refusal> backToList(Clock clock) {
        return move(clock, null, null, standing::backToList);
    }

    /** The contract ended: back on the list, at the place the candidacy date gives; told also of somebody away meanwhile. */
    public Optional<Refusal> endContract(Clock clock) {
        return move(clock, null, null, standing::endContract);
    }

    /**
     * The contract was recorded by mistake: the person stands where they stood before it, now or when they come back.
     *
     * @param proposed whether the proposal that it had settled runs again
     */
    public Optional<Refusal> undoHire(boolean proposed, Clock clock) {
        return move(clock, null, null, now -> standing.undoHire(proposed, now));
    }

    /** A proposal was made; where the person stood is kept for the day it closes. */
    public Optional<Refusal> propose(Clock clock) {
        return move(clock, null, null, standing::propose);
    }

    /** The proposal closed without a contract: the person stands where they stood, now or when they come back. */
    public Optional<Refusal> closeProposal(Clock clock) {
        return move(clock, null, null, standing::closeProposal);
    }

    /** @param underAge not 18 yet when the contract is made or starts: the representative's agreement has to be noted before */
    public Optional<Refusal> hire(boolean byEbe, boolean underAge, Clock clock) {
        if (standing.status().isOnTheList() && underAge && agreement == null) {
            return Optional.of(Refusal.AGREEMENT_MISSING);
        }
        return move(clock, null, null, now -> standing.hire(byEbe ? Status.HIRED_EBE : Status.HIRED_ELSEWHERE, now));
    }

    /** @param what the training, in a few words */
    public Optional<Refusal> train(@Nullable String what, Clock clock) {
        return move(clock, what, null, standing::train);
    }

    /** A pause keeps the date; the rank passes over the person meanwhile. */
    public Optional<Refusal> pause(@Nullable String reason, Clock clock) {
        return move(clock, reason, null, now -> standing.leave(Status.PAUSED, now));
    }

    public Optional<Refusal> withdraw(@Nullable String reason, Clock clock) {
        return move(clock, reason, null, now -> standing.leave(Status.WITHDRAWN, now));
    }

    public Optional<Refusal> moveAway(@Nullable String reason, Clock clock) {
        return move(clock, reason, null, now -> standing.leave(Status.MOVED, now));
    }

    public Optional<Refusal> loseTouch(@Nullable String reason, Clock clock) {
        return move(clock, reason, null, now -> standing.leave(Status.UNREACHABLE, now));
    }

    /** Back from a pause or from away, to where the person stood. */
    public Optional<Refusal> comeBack(Clock clock) {
        return move(clock, null, null, now -> standing.comeBack(registeredAt().isPresent(), now));
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

    /**
     * Why somebody registered cannot be this: without a last name or a birth date, which opens their space, or not 16 yet at their
     * registration.
     */
    Optional<Refusal> refusalOf(Identity identity) {
        return dates.refusalOf(identity);
    }

    /** The name or the birth date was corrected: whether the person was 16 or 17 at their registration follows it. */
    Optional<Refusal> identify(Identity identity) {
        return dates.identify(identity);
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

    /** Words go out of what was noted with the decision. */
    void strike(UnaryOperator<String> left) {
        standing.strike(left);
    }

    /** Tells of the change, where there is one. */
    private Optional<Refusal> move(
            Clock clock,
            @Nullable String reason,
            @Nullable LocalDate session,
            Function<Instant, Optional<Refusal>> verb) {
        var former = standing.status();
        var now = clock.instant();
        var refusal = verb.apply(now);
        if (refusal.isEmpty() && standing.status() != former) {
            registerEvent(new CandidacyEvents.StatusChanged(id, former, standing.status(), reason, session, now));
        }
        return refusal;
    }

    public VolunteerId id() {
        return id;
    }

    public Status status() {
        return standing.status();
    }

    public Instant statusSince() {
        return standing.since();
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
        return standing.sessionDate();
    }

    public Optional<String> decisionReason() {
        return standing.decisionReason();
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
