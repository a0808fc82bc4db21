package fr.declic.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may happen to a candidacy, told to whoever listens in the same transaction. */
public sealed interface CandidacyEvents {

    VolunteerId volunteer();

    /** The team met or heard of somebody who has not registered yet. */
    record ContactNoted(VolunteerId volunteer, @Nullable String referredBy, Instant at) implements CandidacyEvents {}

    /** A registration was received; the receipt is in hand. */
    record Registered(VolunteerId volunteer, int receipt, Instant at) implements CandidacyEvents {}

    /**
     * The status changed.
     *
     * @param reason the team's words, where a step asks for them
     * @param session day of the committee's session, for a presentation and a decision
     */
    record StatusChanged(
            VolunteerId volunteer,
            Status from,
            Status to,
            @Nullable String reason,
            @Nullable LocalDate session,
            Instant at)
            implements CandidacyEvents {}

    /** A step had been noted by mistake; the change of the status that it means is told beside it. */
    record StepUndone(VolunteerId volunteer, Step step, String reason, Instant at) implements CandidacyEvents {}

    /** The candidacy date was corrected: never by itself, never without a reason. */
    record CandidacyDateCorrected(VolunteerId volunteer, Instant former, Instant corrected, String reason, Instant at)
            implements CandidacyEvents {}

    /** A coordinator confirmed that an earlier contact led to the registration: it gives the candidacy date. */
    record FirstContactConfirmed(VolunteerId volunteer, Instant former, Instant confirmed, Instant at)
            implements CandidacyEvents {}

    /** The written agreement of a minor's representative was shown. */
    record AgreementNoted(VolunteerId volunteer, LocalDate on, String by, Instant at) implements CandidacyEvents {}
}
