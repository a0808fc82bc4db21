package fr.declic.planning;

import fr.declic.activities.EmployerId;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days on which nobody works, whatever their contract: public holidays, and those on which the EBE is closed. Their hours count as
 * done and are not made up.
 */
@Component
class ClosedDays {

    private static final int MOST_DAYS = 120;

    private final Holidays holidays;
    private final JdbcClient jdbc;

    ClosedDays(Holidays holidays, JdbcClient jdbc) {
        this.holidays = holidays;
        this.jdbc = jdbc;
    }

    /** Numbers of the half-days of that week. */
    Set<Integer> slots(EmployerId employer, LocalDate monday) {
        var closed = from(employer, monday);
        return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> closed.test(monday.plusDays(slot / 2)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Whether a day is closed, read once for the months that follow; later days are taken to be open but for holidays. */
    Predicate<LocalDate> from(EmployerId employer, LocalDate first) {
        var closed = jdbc
                .sql("""
                        select greatest(from_day, :first) as from_day, least(to_day, :last) as to_day from closure
                        where employer_id = :employer and to_day >= :first and from_day <= :last
                        """)
                .param("employer", employer.value())
                .param("first", first)
                .param("last", first.plusDays(MOST_DAYS))
                .query((row, number) -> row.getObject("from_day", LocalDate.class)
                        .datesUntil(row.getObject("to_day", LocalDate.class).plusDays(1))
                        .toList())
                .list()
                .stream()
                .flatMap(days -> days.stream())
                .collect(Collectors.toSet());
        return day -> closed.contains(day) || holidays.contains(day);
    }
}
