package fr.declic.employment;

import fr.declic.activities.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts the list shows.
 *
 * @param employer of this employer only
 */
public record ContractFilter(State state, @Nullable EmployerId employer) {

    public static final ContractFilter NONE = new ContractFilter(State.ALL, null);

    /** Where a contract stands today, put into words by the key {@code jobs.state.<value>}. */
    public enum State {
        ALL,
        RUNNING,
        TO_COME,
        ENDED
    }
}
