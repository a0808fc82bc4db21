package fr.declic.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work: the signed-in person, or the system under the name it was given. */
public final class CurrentActor {

    private static final ScopedValue<Actor> SYSTEM = ScopedValue.newInstance();

    private CurrentActor() {}

    /** The signed-in person, if there is one. */
    public static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Never empty: a visitor who has not signed in acts as a volunteer without an id. */
    public static Actor get() {
        if (SYSTEM.isBound()) {
            return SYSTEM.get();
        }
        return signedIn()
                .map(person -> new Actor(
                        person.role().isStaff() ? Actor.Kind.STAFF : Actor.Kind.VOLUNTEER, person.id(), person.name()))
                .orElse(new Actor(Actor.Kind.VOLUNTEER, null, ""));
    }

    /** Runs a scheduled job or a listener as a named system actor. */
    public static void runAs(Actor system, Runnable work) {
        ScopedValue.where(SYSTEM, system).run(work);
    }
}
