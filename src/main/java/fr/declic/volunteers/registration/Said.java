package fr.declic.volunteers.registration;

import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said so far.
 *
 * @param identity with its birth date
 * @param unfinished what was typed and could not be read yet, by field: it comes back with the screen
 */
record Said(
        Identity identity,
        @Nullable Reach reach,
        @Nullable Home home,
        @Nullable Deprivation deprivation,
        Answers answers,
        Map<String, String> unfinished) {

    /**
     * Far more than any field keeps, so that what is too long comes back whole to be shortened, and still nothing that would fill
     * the table: only of a whole pasted book the rest is let go.
     */
    private static final int LONGEST_UNFINISHED = 10_000;

    Said {
        unfinished = Map.copyOf(unfinished);
    }

    static Said by(Identity identity) {
        return new Said(identity, null, null, null, Answers.NONE, Map.of());
    }

    LocalDate birthDate() {
        return Objects.requireNonNull(identity.birthDate(), "a draft begins with a birth date");
    }

    Said iAm(Identity changed) {
        return new Said(changed, reach, home, deprivation, answers, unfinished);
    }

    Said reachMe(Reach changed) {
        return new Said(identity, changed, home, deprivation, answers, unfinished);
    }

    Said iLive(Home changed) {
        return new Said(identity, reach, changed, deprivation, answers, unfinished);
    }

    Said withoutWork(Deprivation changed) {
        return new Said(identity, reach, home, changed, answers, unfinished);
    }

    Said answering(Answers changed) {
        return new Said(identity, reach, home, deprivation, changed, unfinished);
    }

    /** Keeps what was typed in a field for the day it is finished; nothing forgets it. */
    Said leaving(String field, @Nullable String typed) {
        var kept = new HashMap<>(unfinished);
        kept.remove(field);
        if (typed != null && !typed.isBlank()) {
            kept.put(field, Typed.atMost(Typed.clean(typed), LONGEST_UNFINISHED));
        }
        return new Said(identity, reach, home, deprivation, answers, kept);
    }

    /** The first question that must be answered before the registration can leave. */
    Optional<RegistrationStep> firstMissing() {
        if (reach == null) {
            return Optional.of(RegistrationStep.REACH);
        }
        if (home == null) {
            return Optional.of(RegistrationStep.ADDRESS);
        }
        return deprivation == null ? Optional.of(RegistrationStep.WORK) : Optional.empty();
    }
}
