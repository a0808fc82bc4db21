package fr.declic.planning;

import fr.declic.activities.EmployerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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

    /** Numbers of the half-days of that week that are closed, of days that were read with {@link #from}. */
    static Set<Integer> slots(Predicate<LocalDate> closed, LocalDate monday) {
        return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> closed.test(monday.plusDays(slot / 2)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Monday to Friday, and neither a public holiday nor closed: a day of the notice that the law asks. */
    static boolean isWorkingDay(Predicate<LocalDate> closed, LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !closed.test(day);
    }

    /** With what closes them, in their order; a public holiday is one even where the EBE is closed anyway. */
    List<ClosedDay> between(EmployerId employer, LocalDate first, LocalDate before) {
        var days = new TreeMap<LocalDate, ClosedDay>();
        jdbc.sql("""
                        select id, greatest(from_day, :first) as from_day, least(to_day, :last) as to_day, reason from closure
                        where employer_id = :employer and to_day >= :first and from_day <= :last order by from_day, id
                        """)
                .param("employer", employer.value())
                .param("first", first)
                .param("last", before.minusDays(1))
                .query(row -> {
                    var reason = row.getString("reason");
                    var name = row.getObject("id", UUID.class).toString();
                    row.getObject("from_day", LocalDate.class)
                            .datesUntil(row.getObject("to_day", LocalDate.class).plusDays(1))
                            .forEach(day -> days.putIfAbsent(day, new ClosedDay(day, reason, name)));
                });
        first.datesUntil(before)
                .filter(holidays::contains)
                .forEach(day -> days.put(day, new ClosedDay(day, null, "holiday")));
        return List.copyOf(days.values());
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
