package fr.declic.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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

    /** @throws IllegalStateException when nobody is: whoever asks stands behind a door that only somebody signed in passes */
    public static SignedIn me() {
        return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
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

    /** Runs a scheduled job or a listener as a named system actor, which every service lets in, and which is nobody's session. */
    public static void runAs(Actor system, Runnable work) {
        callAs(system, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #runAs}, with an answer. */
    public static <T> T callAs(Actor system, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(new SystemAuthentication(system));
        SecurityContextHolder.setContext(during);
        try {
            return ScopedValue.where(SYSTEM, system).call(work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static final class SystemAuthentication extends AbstractAuthenticationToken {

        private final transient Actor actor;

        SystemAuthentication(Actor actor) {
            super(Arrays.stream(Role.values())
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                    .toList());
            this.actor = actor;
            super.setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return actor.name();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
