package fr.declic.volunteers;

import fr.declic.vocabulary.WeeklyHours;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the list.
 *
 * @param rank place among those who are counted; nobody else has one
 * @param candidacyDate orders the list; a contact has none yet
 * @param minimum hours under which a job is of no use to them
 * @param wished hours they would like
 * @param wishes kinds of activity, the dearest first
 * @param lastContactAt when somebody of the team was last in touch
 */
public record VolunteerRow(
        VolunteerId id,
        @Nullable Integer rank,
        @Nullable Instant candidacyDate,
        Identity identity,
        @Nullable String neighbourhood,
        Status status,
        @Nullable WeeklyHours minimum,
        @Nullable WeeklyHours wished,
        List<String> wishes,
        boolean anyWish,
        @Nullable Instant lastContactAt,
        boolean minor,
        boolean possibleDuplicate) {}
