package fr.declic.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does something, for the trail: somebody of the team, a volunteer for themself, or a named piece of the system. */
public record Actor(Kind kind, @Nullable UUID id, String name) {

    /** What sort of actor. */
    public enum Kind {
        STAFF,
        VOLUNTEER,
        SYSTEM
    }

    /** A scheduled job or a listener, by its name. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, null, name);
    }
}
