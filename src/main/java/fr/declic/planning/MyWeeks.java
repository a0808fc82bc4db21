package fr.declic.planning;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.HalfDay;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own weeks, as they were published: this one and the next. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyWeeks {

    private static final int WEEKS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    MyWeeks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One half-day of work.
     *
     * @param place where it is done
     */
    public record Entry(
            LocalDate monday,
            HalfDay halfDay,
            String activity,
            @Nullable String place) {}

    /** In the order of the days; none when nothing is published. */
    public List<Entry> mine() {
        var monday = Dates.monday(Dates.day(clock.instant()));
        return jdbc.sql("""
                        select p.monday, p.half_day, a.name, a.place
                        from published_half_day p
                        join contract c on c.territory_id = p.territory_id and c.id = p.contract_id
                        join activity a on a.territory_id = p.territory_id and a.id = p.activity_id
                        where c.volunteer_id = :person and p.monday >= :from and p.monday < :before
                        order by p.monday, p.half_day
                        """)
                .param("person", CurrentActor.me().id())
                .param("from", monday)
                .param("before", monday.plusWeeks(WEEKS))
                .query((row, number) -> new Entry(
                        row.getObject("monday", LocalDate.class),
                        WeekPlan.HALF_DAYS.get(row.getInt("half_day")),
                        row.getString("name"),
                        row.getString("place")))
                .list();
    }
}
