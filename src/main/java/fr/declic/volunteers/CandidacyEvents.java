package fr.declic.volunteers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may happen to a candidacy, told to whoever listens in the same transaction. */
public interface CandidacyEvents {

    /** A registration was received; the receipt is in hand. */
    record Registered(VolunteerId volunteer, int receipt, Instant at) implements CandidacyEvents {}

    /** The status changed. The reason is the team's words, where a verb asks for them. */
    record StatusChanged(
            VolunteerId volunteer,
            Status from,
            Status to,
            @Nullable String reason,
            Instant at) implements CandidacyEvents {}

    /** The candidacy date was corrected: never by itself, never without a reason. */
    record CandidacyDateCorrected(VolunteerId volunteer, Instant former, Instant corrected, String reason, Instant at)
            implements CandidacyEvents {}
}
