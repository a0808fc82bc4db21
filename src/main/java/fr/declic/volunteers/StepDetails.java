package fr.declic.volunteers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Step} asks for.
 *
 * @param session day of the committee's session
 * @param decision of the committee
 * @param reason a few words, at most {@value #LONGEST_REASON} characters; never a reason of health
 */
public record StepDetails(
        @Nullable LocalDate session,
        @Nullable Decision decision,
        @Nullable String reason) {

    public static final int LONGEST_REASON = 500;
    public static final StepDetails NONE = new StepDetails(null, null, null);

    public StepDetails {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }

    public static StepDetails because(@Nullable String reason) {
        return new StepDetails(null, null, reason);
    }

    public static StepDetails session(@Nullable LocalDate session) {
        return new StepDetails(session, null, null);
    }
}
