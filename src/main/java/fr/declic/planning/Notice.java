package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.shell.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * From when a published week may be changed without asking anybody (Code du travail, L. 3123-31). Working days are those from Monday to
 * Friday that are neither a public holiday nor closed.
 */
@Component
class Notice {

    private final LabourTermsInForce terms;
    private final ClosedDays closedDays;
    private final Clock clock;

    Notice(LabourTermsInForce terms, ClosedDays closedDays, Clock clock) {
        this.terms = terms;
        this.closedDays = closedDays;
        this.clock = clock;
    }

    /** The first day that may still be changed without asking the person. */
    LocalDate firstFreeDay(EmployerId employer) {
        var day = today();
        var closed = closedDays.from(employer, day);
        for (var left = terms.on(day).noticeDays(); left > 0; ) {
            day = day.plusDays(1);
            left -= ClosedDays.isWorkingDay(closed, day) ? 1 : 0;
        }
        return day;
    }

    LocalDate today() {
        return Dates.day(clock.instant());
    }
}
