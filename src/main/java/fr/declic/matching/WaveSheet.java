package fr.declic.matching;

import fr.declic.matching.WavePage.Ground;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a wave has to say to one person, about them and nobody else.
 *
 * @param wave its name
 * @param name of the person, as whoever reads may know it
 * @param activity where their place is; none without a place
 * @param rank they gave the activity of that place; 0 where the rule did not give it, or there is none
 * @param story why
 * @param activities names of the activities it speaks of
 */
public record WaveSheet(
        String wave,
        Instant at,
        String name,
        Ground ground,
        @Nullable UUID activity,
        int rank,
        WaveStory story,
        Map<UUID, Named> activities) {

    public WaveSheet {
        activities = Map.copyOf(activities);
    }

    /** What an activity is called. */
    public record Named(String name, String employer) {}

    private static final Named UNKNOWN = new Named("", "");

    public Named named(UUID activity) {
        return activities.getOrDefault(activity, UNKNOWN);
    }
}
