package fr.declic.employment;

import fr.declic.volunteers.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What will happen when a contract is cancelled, said before it does.
 *
 * @param name of the person
 * @param back where the person stands afterwards; none where the contract no longer says where they stand
 * @param startsOn its first day: the job is counted from that day on
 * @param place what becomes of the place in an activity
 * @param activity whose place it is; none with {@link Place#NONE}
 * @param refusal why it cannot be cancelled, if so
 */
public record ContractCancelling(
        String name,
        @Nullable Status back,
        LocalDate startsOn,
        Place place,
        @Nullable String activity,
        Optional<ContractRefusal> refusal) {

    /** What becomes of the place, put into words by the key {@code jobs.undo.place.<value>}. */
    public enum Place {
        /** There was no proposal. */
        NONE,
        /** The contract holds it: it stays reserved for the person. */
        RESERVED,
        /** The contract freed it: it is reserved again if nobody has taken it. */
        IF_FREE
    }
}
