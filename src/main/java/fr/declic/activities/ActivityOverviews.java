package fr.declic.activities;

import fr.declic.activities.EmployerDetails.Kind;
import fr.declic.activities.EmployerOverview.Line;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of employers and activities in three statements, whatever their number. */
@Component
class ActivityOverviews {

    private record Offered(UUID activity, OpeningId opening, int places, int halfDays, int least, int most) {}

    private final JdbcClient jdbc;
    private final PlacesTaken placesTaken;

    ActivityOverviews(JdbcClient jdbc, PlacesTaken placesTaken) {
        this.jdbc = jdbc;
        this.placesTaken = placesTaken;
    }

    /** @param only the one employer that may be seen; all of them without */
    List<EmployerOverview> of(@Nullable EmployerId only) {
        var offered = offered(only);
        var taken = placesTaken.takenOf(offered.stream().map(Offered::opening).toList());
        var byActivity = new LinkedHashMap<UUID, List<Offered>>();
        offered.forEach(some -> byActivity
                .computeIfAbsent(some.activity(), activity -> new ArrayList<>())
                .add(some));
        var employers = new LinkedHashMap<UUID, EmployerOverview>();
        var lines = new LinkedHashMap<UUID, List<Line>>();
        jdbc.sql("""
                        select e.id as employer_id, e.kind as employer_kind, e.name as employer_name,
                               e.description as employer_description, e.address, e.opened_on,
                               a.id, a.name, a.kind, a.place, a.closed
                        from employer e left join activity a on a.employer_id = e.id
                        where cast(:only as uuid) is null or e.id = :only
                        order by (e.kind = 'EBE') desc, fold(e.name), a.closed, fold(a.name)
                        """).param("only", only == null ? null : only.value()).query(rows -> {
            var employer = rows.getObject("employer_id", UUID.class);
            var own = lines.computeIfAbsent(employer, id -> new ArrayList<>());
            if (rows.getObject("id") != null) {
                own.add(line(rows, byActivity, taken));
            }
            employers.put(employer, new EmployerOverview(new EmployerId(employer), employer(rows), own));
        });
        return List.copyOf(employers.values());
    }

    private List<Offered> offered(@Nullable EmployerId only) {
        return jdbc.sql("""
                        select o.activity_id, o.id, o.places, o.half_days, o.least_quarters, o.most_quarters
                        from opening o join activity a on a.id = o.activity_id
                        where not o.closed and (cast(:only as uuid) is null or a.employer_id = :only)
                        """)
                .param("only", only == null ? null : only.value())
                .query((row, number) -> new Offered(
                        row.getObject("activity_id", UUID.class),
                        new OpeningId(row.getObject("id", UUID.class)),
                        row.getInt("places"),
                        row.getInt("half_days"),
                        row.getInt("least_quarters"),
                        row.getInt("most_quarters")))
                .list();
    }

    private static EmployerDetails employer(ResultSet row) throws SQLException {
        return new EmployerDetails(
                Kind.valueOf(row.getString("employer_kind")),
                row.getString("employer_name"),
                row.getString("employer_description"),
                row.getString("address"),
                row.getObject("opened_on", LocalDate.class));
    }

    private static Line line(ResultSet row, Map<UUID, List<Offered>> byActivity, Map<OpeningId, Integer> taken)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var offered = byActivity.getOrDefault(id, List.of());
        return new Line(
                new ActivityId(id),
                row.getString("name"),
                row.getString("kind"),
                row.getString("place"),
                row.getBoolean("closed"),
                offered.stream().mapToInt(Offered::places).sum(),
                offered.stream()
                        .mapToInt(some -> taken.getOrDefault(some.opening(), 0))
                        .sum(),
                new HalfDays(offered.stream().mapToInt(Offered::halfDays).reduce(0, (a, b) -> a | b)),
                offered.stream()
                        .map(some -> new WeeklyHours(some.least()))
                        .min(WeeklyHours::compareTo)
                        .orElse(null),
                offered.stream()
                        .map(some -> new WeeklyHours(some.most()))
                        .max(WeeklyHours::compareTo)
                        .orElse(null));
    }
}
