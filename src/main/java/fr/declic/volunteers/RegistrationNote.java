package fr.declic.volunteers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a registration came about: «avec l'aide de X, au point d'accueil Y, le D».
 *
 * @param helper who of the team was beside the person; nobody where they did it alone on a device of the point
 * @param point name of the drop-in point, where it was at one
 * @param contestedAt when the person said that it was not their doing
 */
public record RegistrationNote(
        Optional<String> helper, Optional<String> point, Instant at, Optional<Instant> contestedAt) {

    /**
     * Who is beside a person while they register, and where; both may be nobody and nowhere.
     *
     * @param helperId their account
     */
    public record Beside(
            @Nullable UUID point,
            @Nullable UUID helperId,
            @Nullable String helper) {

        /** Alone, on one's own phone. */
        public static final Beside NOBODY = new Beside(null, null, null);

        boolean isWorthNoting() {
            return point != null || helperId != null;
        }
    }
}
