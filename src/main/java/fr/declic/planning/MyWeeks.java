package fr.declic.planning;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.HalfDay;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own weeks, as they were published: this one and the next, with the days on which their EBE is closed. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyWeeks {

    private static final int WEEKS = 2;

    private final PublishedWeeks published;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyWeeks(PublishedWeeks published, JdbcClient jdbc, Clock clock) {
        this.published = published;
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

    /**
     * A day on which their EBE is closed.
     *
     * @param reason as the team wrote it; none for a public holiday
     */
    public record Closed(LocalDate day, @Nullable String reason) {}

    /** One published week, both lists in the order of the days. */
    public record Week(LocalDate monday, List<Entry> work, List<Closed> closed) {

        public Week {
            work = List.copyOf(work);
            closed = List.copyOf(closed);
        }
    }

    /** Published weeks, this one first: none while nothing is published. Empty for somebody whose weeks are not planned here. */
    public Optional<List<Week>> weeks() {
        var monday = monday();
        var work = mine().stream().collect(Collectors.groupingBy(Entry::monday));
        var closed = new TreeMap<LocalDate, Set<Closed>>();
        work.keySet().forEach(week -> closed.put(week, new LinkedHashSet<>()));
        for (var week : published.of(CurrentActor.me().id(), monday)) {
            if (week.monday().isBefore(monday.plusWeeks(WEEKS))) {
                var days = closed.computeIfAbsent(week.monday(), any -> new LinkedHashSet<>());
                week.closed().forEach(day -> days.add(new Closed(day.day(), day.reason())));
            }
        }
        if (closed.isEmpty()
                && !published.mayConcern(CurrentActor.me().id(), Dates.day(clock.instant()), monday.plusWeeks(WEEKS))) {
            return Optional.empty();
        }
        return Optional.of(closed.entrySet().stream()
                .map(week -> new Week(
                        week.getKey(), work.getOrDefault(week.getKey(), List.of()), List.copyOf(week.getValue())))
                .toList());
    }

    /** Half-days of work in the order of the days; none when nothing is published. */
    public List<Entry> mine() {
        var monday = monday();
        return jdbc.sql("""
                        select p.monday, p.half_day, a.name, a.place
                        from published_half_day p
                        join contract c on c.territory_id = p.territory_id and c.id = p.contract_id
                        join activity a on a.territory_id = p.territory_id and a.id = p.activity_id
                        where c.volunteer_id = :person
                          and p.monday + p.half_day / 2 between c.starts_on and coalesce(c.ends_on, 'infinity')
                          and p.monday >= :from and p.monday < :before
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

    private LocalDate monday() {
        return Dates.monday(Dates.day(clock.instant()));
    }
}
