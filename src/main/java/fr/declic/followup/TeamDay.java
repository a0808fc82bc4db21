package fr.declic.followup;

import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day as the team finds it.
 *
 * @param registeredToday registrations received since midnight in Paris
 * @param toMeet registered and not met yet
 * @param ranked counted in the list
 * @param proposed have an open proposal
 * @param newest the latest registrations, the newest first
 */
public record TeamDay(int registeredToday, int toMeet, int ranked, int proposed, List<Arrival> newest) {

    /** Somebody who registered. */
    public record Arrival(
            VolunteerId volunteer, String name, @Nullable String neighbourhood, Status status, Instant at) {}
}
