package fr.declic.followup;

import fr.declic.volunteers.CallTime;
import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that waits for the team.
 *
 * @param person full name of the volunteer it is about
 * @param dueOn from this day on it is late
 * @param callTimes when somebody who waits to be called is free; empty is any time, and for what is no call
 */
public record WaitingTask(
        UUID id, TaskKind kind, VolunteerId volunteer, String person, LocalDate dueOn, List<CallTime> callTimes) {}
