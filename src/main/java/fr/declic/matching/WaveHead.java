package fr.declic.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hiring wave as it stands; its places, its runs and its people are read beside it.
 *
 * @param startsOn from when the places are; none when that is to be agreed
 * @param run number of the run that stands; none while a place was changed and nothing computed since
 */
public record WaveHead(
        WaveId id,
        int version,
        String name,
        WaveStatus status,
        @Nullable LocalDate startsOn,
        Instant openedAt,
        String openedBy,
        @Nullable Instant sentAt,
        @Nullable Integer run) {

    /** Longest name of a wave, in characters. */
    public static final int LONGEST_NAME = 120;

    /** Why its places cannot be changed by somebody who saw this version of it; empty when they can. */
    Optional<WaveRefusal> refusesPlan(int seen) {
        if (!status.isOpen()) {
            return Optional.of(WaveRefusal.ALREADY_SENT);
        }
        return seen == version ? Optional.empty() : Optional.of(WaveRefusal.CHANGED_MEANWHILE);
    }

    /** Why this run of it cannot be sent; empty when it can. */
    Optional<WaveRefusal> refusesSending(int seenRun) {
        if (run == null) {
            return Optional.of(WaveRefusal.NOT_COMPUTED);
        }
        return run == seenRun ? Optional.empty() : Optional.of(WaveRefusal.CHANGED_MEANWHILE);
    }
}
