package fr.declic.volunteers;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is.
 *
 * @param firstName as they write it, at most {@value #LONGEST_NAME} characters
 * @param lastName unknown for a contact who gave a first name only
 * @param birthDate unknown for a contact; never for a registration
 */
public record Identity(
        String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate) {

    public static final int LONGEST_NAME = 80;

    public Identity {
        if (firstName.isBlank() || firstName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A first name has 1 to " + LONGEST_NAME + " characters");
        }
        if (lastName != null && (lastName.isBlank() || lastName.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("A last name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Whether both names are the same, in capitals or not. */
    public boolean hasNamesOf(Identity other) {
        return fullName().equalsIgnoreCase(other.fullName());
    }

    /** Whether somebody who heard it would write this for the first name: accents and capitals are not heard. */
    public boolean isCalled(String typed) {
        var asHeard = Collator.getInstance(Locale.FRENCH);
        asHeard.setStrength(Collator.PRIMARY);
        return asHeard.compare(firstName.strip(), typed.strip()) == 0;
    }

    /** First and last name as one reads them. */
    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }
}
