package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.vocabulary.HalfDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a week is made of: a statement each, whatever the number of people. */
@Component
class WeekRows {

    private static final String PEOPLE = """
            select c.id, concat_ws(' ', v.first_name, v.last_name) as name, c.quarters, c.starts_on, c.ends_on, v.half_days,
                   v.skills, v.learns, v.limits,
                   (select array_agg(p.activity_id) from proposal p
                    where p.volunteer_id = c.volunteer_id and p.status = 'HIRED') as hired_for
            from contract c join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            where c.employer_id = :employer and c.starts_on <= :monday
              and (c.ends_on is null or c.ends_on >= cast(:monday as date) + 5)
            order by fold(v.first_name), fold(coalesce(v.last_name, '')), c.id
            """;

    private static final String WORKS = """
            select a.id, a.name, a.limits,
                   (select array_agg(t.skill) from activity_task t
                    where t.activity_id = a.id and t.need = 'FIRST_DAY') as first_day
            from activity a where a.employer_id = :employer and not a.closed
            order by fold(a.name), a.id
            """;

    private static final String PLACES = """
            select o.activity_id, o.half_days, o.places, o.most_quarters
            from opening o join activity a on a.id = o.activity_id
            where a.employer_id = :employer and not a.closed and not o.closed
            """;

    record PersonRow(
            ContractId contract,
            String name,
            int quarters,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            HalfDays halfDays,
            Set<String> skills,
            Set<String> learns,
            Set<String> limits,
            Set<UUID> hiredFor) {

        /** Numbers of the half-days on which they work. */
        Set<Integer> slots() {
            return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                    .filter(slot -> halfDays.contains(WeekPlan.HALF_DAYS.get(slot)))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        /** As {@link #people} counts them: for whole weeks only. */
        boolean isThereIn(LocalDate monday) {
            return !startsOn.isAfter(monday) && (endsOn == null || !endsOn.isBefore(monday.plusDays(5)));
        }
    }

    record WorkRow(ActivityId id, String name, Set<String> limits, Set<String> firstDay) {}

    record PlaceRow(UUID activity, HalfDays halfDays, int places, int mostQuarters) {}

    record HalfDayRow(UUID contract, int slot, @Nullable UUID activity, boolean locked) {}

    /**
     * When somebody is away.
     *
     * @param quarters they were told to work then; unknown where the week was not published yet
     */
    record AbsenceRow(
            UUID contract,
            LocalDate monday,
            int slot,
            @Nullable Integer quarters) {}

    /** What somebody was told for a week and was there for. */
    record WorkedRow(UUID contract, LocalDate monday, int quarters) {}

    private final JdbcClient jdbc;

    WeekRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonRow> people(EmployerId employer, LocalDate monday) {
        return jdbc.sql(PEOPLE)
                .param("employer", employer.value())
                .param("monday", monday)
                .query((row, number) -> new PersonRow(
                        new ContractId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("quarters"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        new HalfDays(row.getInt("half_days")),
                        texts(row, "skills"),
                        texts(row, "learns"),
                        texts(row, "limits"),
                        ids(row, "hired_for")))
                .list();
    }

    List<WorkRow> works(EmployerId employer) {
        return jdbc.sql(WORKS)
                .param("employer", employer.value())
                .query((row, number) -> new WorkRow(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        texts(row, "limits"),
                        texts(row, "first_day")))
                .list();
    }

    List<PlaceRow> places(EmployerId employer) {
        return jdbc.sql(PLACES)
                .param("employer", employer.value())
                .query((row, number) -> new PlaceRow(
                        row.getObject("activity_id", UUID.class),
                        new HalfDays(row.getInt("half_days")),
                        row.getInt("places"),
                        row.getInt("most_quarters")))
                .list();
    }

    List<HalfDayRow> planned(EmployerId employer, LocalDate monday) {
        return halfDays("select contract_id, half_day, activity_id, locked from planned_half_day", employer, monday);
    }

    List<HalfDayRow> published(EmployerId employer, LocalDate monday) {
        return halfDays(
                "select contract_id, half_day, activity_id, false as locked from published_half_day", employer, monday);
    }

    List<AbsenceRow> absences(LocalDate from, LocalDate before) {
        return jdbc.sql(
                        "select contract_id, monday, half_day, quarters from absence where monday >= :from and monday < :before")
                .param("from", from)
                .param("before", before)
                .query((row, number) -> new AbsenceRow(
                        row.getObject("contract_id", UUID.class),
                        row.getObject("monday", LocalDate.class),
                        row.getInt("half_day"),
                        row.getObject("quarters", Integer.class)))
                .list();
    }

    List<WorkedRow> worked(EmployerId employer, LocalDate from, LocalDate before) {
        return jdbc.sql("""
                        select p.contract_id, p.monday, sum(coalesce((n.ends - n.starts) / %d, %d)) as quarters
                        from published_half_day p
                        left join lateral half_day_hours(p.activity_id, p.monday, p.half_day) n on true
                        where p.employer_id = :employer and p.monday >= :from and p.monday < :before
                          and not exists (select from absence a where a.contract_id = p.contract_id
                                          and a.monday = p.monday and a.half_day = p.half_day)
                        group by p.contract_id, p.monday
                        """.formatted(HalfDayHours.QUARTER, HalfDayHours.USUAL_LENGTH))
                .param("employer", employer.value())
                .param("from", from)
                .param("before", before)
                .query((row, number) -> new WorkedRow(
                        row.getObject("contract_id", UUID.class),
                        row.getObject("monday", LocalDate.class),
                        row.getInt("quarters")))
                .list();
    }

    List<LocalDate> weeksPublished(EmployerId employer, LocalDate from, LocalDate before) {
        return jdbc.sql("""
                        select monday from planned_week where employer_id = :employer and monday >= :from
                        and monday < :before and published_at is not null
                        """)
                .param("employer", employer.value())
                .param("from", from)
                .param("before", before)
                .query(LocalDate.class)
                .list();
    }

    private List<HalfDayRow> halfDays(String select, EmployerId employer, LocalDate monday) {
        return jdbc.sql(select + " where employer_id = :employer and monday = :monday")
                .param("employer", employer.value())
                .param("monday", monday)
                .query((row, number) -> new HalfDayRow(
                        row.getObject("contract_id", UUID.class),
                        row.getInt("half_day"),
                        row.getObject("activity_id", UUID.class),
                        row.getBoolean("locked")))
                .list();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : new HashSet<>(Arrays.asList((String[]) array.getArray()));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : new HashSet<>(Arrays.asList((UUID[]) array.getArray()));
    }
}
