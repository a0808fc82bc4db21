package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.RulesSheet.Activity;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people each activity of the manager's own EBE needs on each half-day, from when to when, and who must be there. */
@Service
@Transactional
@RolesAllowed(Role.EBE_MANAGER_NAME)
public class ActivityNeeds {

    private final RulesEdition edition;
    private final JdbcClient jdbc;

    ActivityNeeds(RulesEdition edition, JdbcClient jdbc) {
        this.edition = edition;
        this.jdbc = jdbc;
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
                        texts("select distinct skill from activity_task where activity_id = :id order by skill", id),
                        new HashSet<>(texts("select skill from activity_presence where activity_id = :id", id))));
    }

    /**
     * Saves the whole form.
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
            needs.forEach(need -> insert(id, need));
            present.stream().filter(seen.skills()::contains).forEach(skill -> jdbc.sql(
                            "insert into activity_presence (activity_id, skill) values (:id, :skill)")
                    .param("id", id.value())
                    .param("skill", skill)
                    .update());
            return Optional.empty();
        });
    }

    private void insert(ActivityId id, Need need) {
        jdbc.sql("""
                        insert into activity_half_day (activity_id, half_day, starts, ends, least, best, most)
                        values (:id, :halfDay, :starts, :ends, :least, :best, :most)
                        """)
                .param("id", id.value())
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
                .query((row, number) -> new Need(
                        WeekPlan.HALF_DAYS.get(row.getInt("half_day")),
                        new HalfDayHours(row.getInt("starts"), row.getInt("ends")),
                        row.getInt("least"),
                        row.getInt("best"),
                        row.getInt("most")))
                .list();
    }

    private List<String> texts(String statement, ActivityId id) {
        return jdbc.sql(statement).param("id", id.value()).query(String.class).list();
    }
}
