package fr.declic.planning;

import fr.declic.database.Moments;
import fr.declic.employment.ContractId;
import fr.declic.planning.HoursDoneWeek.Change;
import fr.declic.planning.HoursDoneWeek.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the hours of a week: a statement each, whatever the number of people. */
@Component
class HoursDoneRows {

    /** What was published of the days on which the contract ran. */
    private static final String LINES = """
            select c.id, concat_ws(' ', v.first_name, v.last_name) as name, h.quarters as done,
                   coalesce(published.half_days, 0) as half_days, coalesce(published.planned, 0) as planned,
                   (select count(*) from absence a where a.contract_id = c.id and a.monday = :monday) as absences
            from contract c
            join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            left join confirmed_hours h on h.contract_id = c.id and h.monday = :monday
            left join lateral (
                select count(*) as half_days,
                       sum(coalesce((n.ends - n.starts) / %d, %d)) filter (where not exists (
                           select from absence a where a.contract_id = p.contract_id and a.monday = p.monday
                                                   and a.half_day = p.half_day)) as planned
                from published_half_day p
                left join lateral half_day_hours(p.activity_id, p.monday, p.half_day) n on true
                where p.contract_id = c.id and p.monday = :monday
                  and p.monday + p.half_day / 2 between c.starts_on and coalesce(c.ends_on, 'infinity')) published on true
            where c.employer_id = :employer and c.starts_on < cast(:monday as date) + 7
              and (c.ends_on is null or c.ends_on >= :monday)
            order by fold(coalesce(v.first_name, '')), fold(coalesce(v.last_name, '')), c.id
            """.formatted(HalfDayHours.QUARTER, HalfDayHours.USUAL_LENGTH);

    private static final String CHANGES = """
            select t.contract_id, t.quarters_before, t.quarters, t.reason, t.changed_by_name, t.changed_at
            from confirmed_hours_change t join contract c on c.territory_id = t.territory_id and c.id = t.contract_id
            where c.employer_id = :employer and t.monday = :monday
            order by t.contract_id, t.position
            """;

    /** Over with its last half-day, as {@link #published} has it. */
    private static final String WAITING = """
            select p.monday
            from published_half_day p
            join planned_week w on w.territory_id = p.territory_id and w.employer_id = p.employer_id and w.monday = p.monday
            left join confirmed_hours h on h.contract_id = p.contract_id and h.monday = p.monday
            where p.employer_id = :employer and w.published_at is not null and p.monday <= :today
            group by p.monday
            having p.monday + max(p.half_day) / 2 <= :today and count(h.contract_id) < count(*)
            order by p.monday
            """;

    private record Published(boolean week, LocalDate last) {}

    private final JdbcClient jdbc;

    HoursDoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HoursDoneWeek week(UUID employer, LocalDate monday, LocalDate today) {
        var published = published(employer, monday);
        var changes = changes(employer, monday);
        var lines = jdbc.sql(LINES)
                .param("employer", employer)
                .param("monday", monday)
                .query((row, number) -> line(row, published.week(), changes))
                .list();
        return new HoursDoneWeek(monday, published.last(), !today.isBefore(published.last()), lines);
    }

    /** Those that may be confirmed already, and where somebody who was to work has no confirmed hours. */
    List<LocalDate> waiting(UUID employer, LocalDate today) {
        return jdbc.sql(WAITING)
                .param("employer", employer)
                .param("today", today)
                .query(LocalDate.class)
                .list();
    }

    /** A week is over with its last half-day of work, or on Friday. */
    private Published published(UUID employer, LocalDate monday) {
        return jdbc.sql("""
                        select exists (select from planned_week
                                       where employer_id = :employer and monday = :monday
                                         and published_at is not null) as week,
                               max(half_day) as last
                        from published_half_day where employer_id = :employer and monday = :monday
                        """)
                .param("employer", employer)
                .param("monday", monday)
                .query((row, number) -> {
                    var last = row.getObject("last", Integer.class);
                    return new Published(
                            row.getBoolean("week"),
                            last == null
                                    ? monday.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                                    : monday.plusDays(last / 2));
                })
                .single();
    }

    private Map<UUID, List<Change>> changes(UUID employer, LocalDate monday) {
        var changes = new HashMap<UUID, List<Change>>();
        jdbc.sql(CHANGES).param("employer", employer).param("monday", monday).query(row -> {
            changes.computeIfAbsent(row.getObject("contract_id", UUID.class), any -> new ArrayList<>())
                    .add(new Change(
                            row.getObject("quarters_before", Integer.class),
                            row.getInt("quarters"),
                            row.getString("reason"),
                            row.getString("changed_by_name"),
                            Moments.read(row, "changed_at")));
        });
        return changes;
    }

    private static Line line(ResultSet row, boolean published, Map<UUID, List<Change>> changes) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var absences = row.getInt("absences");
        var known = published && (row.getInt("half_days") > 0 || absences > 0);
        @Nullable Integer planned = known ? row.getInt("planned") : null;
        return new Line(
                new ContractId(id),
                row.getString("name"),
                planned,
                absences,
                row.getObject("done", Integer.class),
                changes.getOrDefault(id, List.of()));
    }
}
