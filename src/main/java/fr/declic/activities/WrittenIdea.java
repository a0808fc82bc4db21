package fr.declic.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the team works on it.
 *
 * @param version of what was read; a change that was decided on another one is refused
 * @param sentence as it came; empty where it was said
 * @param shown as everybody reads it, where they do
 * @param wantsToBeTold whether its author left a phone or an address, which the team does not need to see
 * @param voice what was said, for whoever of the team listens
 * @param mergedInto words of the idea that stands for it
 */
public record WrittenIdea(
        UsefulWorkId id,
        int version,
        Instant receivedAt,
        String sentence,
        String family,
        @Nullable String street,
        boolean wantsToBeTold,
        UsefulWorkStatus status,
        @Nullable String shown,
        @Nullable String answer,
        @Nullable UUID activity,
        @Nullable String activityName,
        @Nullable String mergedInto,
        int agreeing,
        @Nullable UUID voice) {

    /** What is read of it in a list. */
    public String words() {
        return shown == null ? sentence : shown;
    }

    public String pictogram() {
        return "family-" + family;
    }
}
