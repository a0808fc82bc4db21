package fr.declic.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A half-day of work as a calendar shows it, or a whole day on which there is none.
 *
 * @param uid the same for as long as it is this person's work on this half-day, whatever else changes
 * @param from in Paris, as {@code to}
 * @param wholeDay of {@code from}; whatever else the person has that day, this does not stand in its way
 * @param what is done
 * @param where it is done
 * @param told when it was last published or changed
 */
record CalendarEntry(
        UUID uid,
        LocalDateTime from,
        LocalDateTime to,
        boolean wholeDay,
        String what,
        @Nullable String where,
        Instant told) {

    CalendarEntry(UUID uid, LocalDateTime from, LocalDateTime to, String what, @Nullable String where, Instant told) {
        this(uid, from, to, false, what, where, told);
    }

    /** A day on which nobody works. */
    static CalendarEntry closed(UUID uid, LocalDate day, String why, Instant told) {
        return new CalendarEntry(uid, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), true, why, null, told);
    }
}
