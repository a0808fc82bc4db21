package fr.declic.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.declic.planning.Planning;
import fr.declic.shell.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which week of which EBE, as it stands in the address. */
final class WeekAddress {

    private static final String WEEK = "semaine";
    private static final String EMPLOYER = "employeur";

    private WeekAddress() {}

    static String of(LocalDate monday, Planning.@Nullable Ebe ebe) {
        return "equipe/planning?" + WEEK + "=" + monday
                + (ebe == null ? "" : "&" + EMPLOYER + "=" + ebe.id().value());
    }

    /** The same EBE on another of the planning's screens. */
    static String of(String path, Planning.@Nullable Ebe ebe) {
        return path + (ebe == null ? "" : "?" + EMPLOYER + "=" + ebe.id().value());
    }

    /** The Monday of the day that is named; empty when none is. */
    static Optional<LocalDate> monday(QueryParameters query) {
        return query.getSingleParameter(WEEK).flatMap(WeekAddress::day);
    }

    static boolean names(QueryParameters query, Planning.Ebe ebe) {
        return query.getSingleParameter(EMPLOYER)
                .filter(ebe.id().value().toString()::equals)
                .isPresent();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(Dates.monday(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
