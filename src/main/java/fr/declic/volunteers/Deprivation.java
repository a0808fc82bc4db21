package fr.declic.volunteers;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Since when a person says they have been without work. Being deprived of work is read broadly by each committee, so what is
 * said here decides nothing.
 *
 * @param since month, for {@link Kind#SINCE} only
 */
public record Deprivation(Kind kind, @Nullable YearMonth since) {

    /** The four answers of the form. */
    public enum Kind {
        SINCE,
        WORKS_A_LITTLE,
        NEVER_WORKED,
        UNKNOWN
    }

    public Deprivation {
        if ((kind == Kind.SINCE) != (since != null)) {
            throw new IllegalArgumentException("A month goes with «since», and with nothing else");
        }
    }
}
