package fr.declic.followup;

import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for the team.
 *
 * @param person full name of the volunteer it is about
 * @param dueOn from this day on it is late
 */
public record WaitingTask(UUID id, TaskKind kind, VolunteerId volunteer, String person, LocalDate dueOn) {}
