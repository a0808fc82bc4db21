package fr.declic.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody works.
 *
 * @param reason as the team wrote it; none for a public holiday
 * @param name of what closes it, by which a calendar knows it again
 */
record ClosedDay(LocalDate day, @Nullable String reason, String name) {}
