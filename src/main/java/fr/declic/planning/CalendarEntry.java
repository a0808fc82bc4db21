package fr.declic.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A half-day of work as a calendar shows it.
 *
 * @param uid the same for as long as it is this person's work on this half-day, whatever else changes
 * @param from in Paris, as {@code to}
 * @param what is done
 * @param where it is done
 * @param told when it was last published or changed
 */
record CalendarEntry(
        UUID uid,
        LocalDateTime from,
        LocalDateTime to,
        String what,
        @Nullable String where,
        Instant told) {}
