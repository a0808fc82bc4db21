package fr.declic.dropin.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A birth date as a helper types it while the person says it: «5/11/1984», «05 11 1984», «05111984». */
final class TypedDate {

    private static final Pattern DATE =
            Pattern.compile("\\D*(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4})\\D*|(\\d{2})(\\d{2})(\\d{4})");

    private TypedDate() {}

    static Optional<LocalDate> read(String typed) {
        var found = DATE.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var first = found.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(first + 2)),
                    Integer.parseInt(found.group(first + 1)),
                    Integer.parseInt(found.group(first))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
