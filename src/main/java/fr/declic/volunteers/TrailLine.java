package fr.declic.volunteers;

import fr.declic.access.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to a file, when, and who did it.
 *
 * @param kind put into a sentence by the key {@code trail.<kind>}
 * @param details what the sentence says, by name
 */
public record TrailLine(VolunteerId volunteer, Instant at, Actor actor, String kind, Map<String, String> details) {

    /** Why, or what was said, in words that somebody typed. */
    public Optional<String> reason() {
        return Optional.ofNullable(details.get(Trail.REASON));
    }

    /** Whether it was the person's own doing. */
    boolean isByThemself() {
        return actor.kind() == Actor.Kind.VOLUNTEER;
    }
}
