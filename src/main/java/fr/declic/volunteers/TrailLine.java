package fr.declic.volunteers;

import fr.declic.access.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * What happened to a file, when, and who did it.
 *
 * @param kind put into a sentence by the key {@code trail.<kind>}
 * @param details what the sentence says, by name
 */
public record TrailLine(VolunteerId volunteer, Instant at, Actor actor, String kind, Map<String, String> details) {}
