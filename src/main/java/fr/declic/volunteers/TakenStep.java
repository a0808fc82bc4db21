package fr.declic.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that the team noted, and where the person stood before it: enough to take it back. It holds nobody's words; the trail does.
 *
 * @param to where the step led
 * @param before where a pause or an absence came from, then
 * @param proposedFrom where a proposal came from, then
 * @param session of the committee, as it was noted then
 * @param since the person had stood there since then
 * @param at when the step was noted
 */
public record TakenStep(
        Step step,
        Status from,
        Status to,
        @Nullable Status before,
        @Nullable Status proposedFrom,
        @Nullable LocalDate session,
        Instant since,
        Instant at) {

    /** The same, once the proposal that it came from or led back to has closed. */
    TakenStep withoutProposal() {
        return new TakenStep(
                step, closed(from), closed(to), before == null ? null : closed(before), null, session, since, at);
    }

    private Status closed(Status status) {
        return status != Status.PROPOSED ? status : proposedFrom == null ? Status.LISTED : proposedFrom;
    }
}
