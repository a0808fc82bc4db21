package fr.declic.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one says of an employer.
 *
 * @param kind an entreprise à but d'emploi, or somebody else who employs
 * @param openedOn the day the enterprise opened
 */
public record EmployerDetails(
        Kind kind,
        String name,
        @Nullable String description,
        @Nullable String address,
        @Nullable LocalDate openedOn) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_DESCRIPTION = 1000;
    public static final int LONGEST_ADDRESS = 200;

    /** What sort of employer. */
    public enum Kind {
        EBE,
        OTHER
    }

    public EmployerDetails {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An employer has a name of 1 to " + LONGEST_NAME + " characters");
        }
    }
}
