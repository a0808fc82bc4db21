package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.NeedsSheet.Period;
import fr.declic.planning.RulesSheet.Activity;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people each activity of the manager's own EBE needs on each half-day, from when to when, and who must be there: usually, and for some time. */
@Service
@Transactional
@RolesAllowed(Role.EBE_MANAGER_NAME)
public class ActivityNeeds {

    private final RulesEdition edition;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityNeeds(RulesEdition edition, JdbcClient jdbc, Clock clock) {
        this.edition = edition;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are not closed, by name. */
    @Transactional(readOnly = true)
    public List<Activity> activities() {
        return jdbc.sql(
                        "select id, name from activity where employer_id = :employer and not closed order by fold(name), id")
                .param("employer", RulesEdition.ebe())
                .query((row, number) ->
                        new Activity(new ActivityId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Empty for an activity that is not this EBE's. */
    @Transactional(readOnly = true)
    public Optional<NeedsSheet> sheet(ActivityId id) {
        return jdbc.sql("select name from activity where id = :id and employer_id = :employer")
                .param("id", id.value())
                .param("employer", RulesEdition.ebe())
                .query(String.class)
                .optional()
                .map(name -> new NeedsSheet(
                        edition.of(RulesEdition.ebe()),
                        id,
                        name,
                        needs(id),
                        periods(id),
                        texts("select distinct skill from activity_task where activity_id = :id order by skill", id),
                        new HashSet<>(texts("select skill from activity_presence where activity_id = :id", id))));
    }

    /**
     * Saves the whole form of what is usual; periods stay as they are.
     *
     * @param needs the half-days on which it is done; none for what its places tell
     * @param present savoir-faire that somebody who is there must have
     */
    public Optional<RulesRefusal> save(NeedsSheet seen, List<Need> needs, Set<String> present) {
        return edition.change(seen.edition(), () -> {
            var id = seen.activity();
            if (sheet(id).isEmpty()) {
                return Optional.of(RulesRefusal.CHANGED_MEANWHILE);
            }
            for (var table : List.of("activity_half_day", "activity_presence")) {
                jdbc.sql("delete from " + table + " where activity_id = :id")
                        .param("id", id.value())
                        .update();
            }
            needs.forEach(need -> insert("activity_half_day", "activity_id", id.value(), need));
            present.stream().filter(seen.skills()::contains).forEach(skill -> jdbc.sql(
                            "insert into activity_presence (activity_id, skill) values (:id, :skill)")
                    .param("id", id.value())
                    .param("skill", skill)
                    .update());
            return Optional.empty();
        });
    }

    /** Saves a period, new or known. Two of one activity have no day in common. */
    public Optional<RulesRefusal> save(NeedsSheet seen, Period period) {
        return edition.change(seen.edition(), () -> {
            var id = seen.activity();
            if (sheet(id).isEmpty()) {
                return Optional.of(RulesRefusal.CHANGED_MEANWHILE);
            }
            if (isTaken(id, period)) {
                return Optional.of(RulesRefusal.DAYS_TAKEN);
            }
            var stored = jdbc.sql("""
                            insert into activity_period (id, activity_id, from_day, until_day)
                            values (:id, :activity, :from, :until)
                            on conflict (territory_id, id) do update
                            set from_day = excluded.from_day, until_day = excluded.until_day
                            where activity_period.activity_id = excluded.activity_id
                            """)
                    .param("id", period.id())
                    .param("activity", id.value())
                    .param("from", period.from())
                    .param("until", period.until())
                    .update();
            if (stored == 0) {
                return Optional.of(RulesRefusal.CHANGED_MEANWHILE);
            }
            jdbc.sql("delete from activity_period_half_day where period_id = :id")
                    .param("id", period.id())
                    .update();
            period.needs().forEach(need -> insert("activity_period_half_day", "period_id", period.id(), need));
            return Optional.empty();
        });
    }

    /** From now on what is usual holds on its days too. */
    public Optional<RulesRefusal> remove(NeedsSheet seen, UUID period) {
        return edition.change(seen.edition(), () -> {
            if (sheet(seen.activity()).isEmpty()) {
                return Optional.of(RulesRefusal.CHANGED_MEANWHILE);
            }
            var removed = jdbc.sql("delete from activity_period where id = :id and activity_id = :activity")
                    .param("id", period)
                    .param("activity", seen.activity().value())
                    .update();
            return removed == 1 ? Optional.empty() : Optional.of(RulesRefusal.CHANGED_MEANWHILE);
        });
    }

    private boolean isTaken(ActivityId activity, Period period) {
        return jdbc.sql("""
                        select exists (
                            select from activity_period where activity_id = :activity and id <> :id
                            and daterange(from_day, until_day, '[]')
                                && daterange(cast(:from as date), cast(:until as date), '[]'))
                        """)
                .param("activity", activity.value())
                .param("id", period.id())
                .param("from", period.from())
                .param("until", period.until())
                .query(Boolean.class)
                .single();
    }

    private void insert(String table, String owner, UUID id, Need need) {
        jdbc.sql("insert into " + table + " (" + owner + """
                        , half_day, starts, ends, least, best, most)
                        values (:id, :halfDay, :starts, :ends, :least, :best, :most)
                        """)
                .param("id", id)
                .param("halfDay", WeekPlan.HALF_DAYS.indexOf(need.halfDay()))
                .param("starts", need.hours().starts())
                .param("ends", need.hours().ends())
                .param("least", need.least())
                .param("best", need.best())
                .param("most", need.most())
                .update();
    }

    private List<Need> needs(ActivityId id) {
        return jdbc.sql("select * from activity_half_day where activity_id = :id order by half_day")
                .param("id", id.value())
                .query((row, number) -> need(row))
                .list();
    }

    private List<Period> periods(ActivityId id) {
        var needs = new HashMap<UUID, List<Need>>();
        jdbc.sql("""
                        select h.* from activity_period_half_day h
                        join activity_period p on p.territory_id = h.territory_id and p.id = h.period_id
                        where p.activity_id = :id order by h.half_day
                        """).param("id", id.value()).query(row -> {
            needs.computeIfAbsent(row.getObject("period_id", UUID.class), any -> new ArrayList<>())
                    .add(need(row));
        });
        return jdbc.sql("""
                        select id, from_day, until_day from activity_period
                        where activity_id = :id and (until_day is null or until_day >= :today)
                        order by from_day nulls first
                        """)
                .param("id", id.value())
                .param("today", Dates.day(clock.instant()))
                .query((row, number) -> {
                    var period = row.getObject("id", UUID.class);
                    return new Period(
                            period,
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("until_day", LocalDate.class),
                            needs.getOrDefault(period, List.of()));
                })
                .list();
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(
                WeekPlan.HALF_DAYS.get(row.getInt("half_day")),
                new HalfDayHours(row.getInt("starts"), row.getInt("ends")),
                row.getInt("least"),
                row.getInt("best"),
                row.getInt("most"));
    }

    private List<String> texts(String statement, ActivityId id) {
        return jdbc.sql(statement).param("id", id.value()).query(String.class).list();
    }
}
