package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.planning.core.SharedLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an EBE's manager settled for its weeks: a statement each, whatever the number of people and activities. */
@Component
class RulesRows {

    /** One half-day of one activity. */
    record NeedRow(int slot, HalfDayHours hours, int least, int best, int most) {}

    /** A van or a room. */
    record MeansRow(Set<UUID> activities, SharedLimit.Counts counts, int most) {}

    private final JdbcClient jdbc;

    RulesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Needs needs(EmployerId employer) {
        var usual = new HashMap<UUID, List<NeedRow>>();
        jdbc.sql("""
                        select n.* from activity_half_day n
                        join activity a on a.territory_id = n.territory_id and a.id = n.activity_id
                        where a.employer_id = :employer order by n.activity_id, n.half_day
                        """).param("employer", employer.value()).query(row -> {
            usual.computeIfAbsent(row.getObject("activity_id", UUID.class), any -> new ArrayList<>())
                    .add(need(row));
        });
        return new Needs(usual, periods(employer));
    }

    private Map<UUID, List<Needs.Period>> periods(EmployerId employer) {
        var needs = new HashMap<UUID, List<NeedRow>>();
        var periods = new HashMap<UUID, List<Needs.Period>>();
        jdbc.sql("""
                        select p.id, p.activity_id, p.from_day, p.until_day, h.half_day, h.starts, h.ends, h.least, h.best, h.most
                        from activity_period p
                        join activity a on a.territory_id = p.territory_id and a.id = p.activity_id
                        left join activity_period_half_day h on h.territory_id = p.territory_id and h.period_id = p.id
                        where a.employer_id = :employer order by p.activity_id, p.id, h.half_day
                        """).param("employer", employer.value()).query(row -> {
            var id = row.getObject("id", UUID.class);
            var halfDays = needs.get(id);
            if (halfDays == null) {
                halfDays = new ArrayList<>();
                needs.put(id, halfDays);
                periods.computeIfAbsent(row.getObject("activity_id", UUID.class), any -> new ArrayList<>())
                        .add(new Needs.Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class),
                                halfDays));
            }
            if (row.getObject("half_day") != null) {
                halfDays.add(need(row));
            }
        });
        return periods;
    }

    private static NeedRow need(ResultSet row) throws SQLException {
        return new NeedRow(
                row.getInt("half_day"),
                new HalfDayHours(row.getInt("starts"), row.getInt("ends")),
                row.getInt("least"),
                row.getInt("best"),
                row.getInt("most"));
    }

    /** Savoir-faire that somebody who is there must have, by activity. */
    Map<UUID, Set<String>> present(EmployerId employer) {
        var present = new LinkedHashMap<UUID, Set<String>>();
        jdbc.sql("""
                        select p.activity_id, p.skill from activity_presence p
                        join activity a on a.territory_id = p.territory_id and a.id = p.activity_id
                        where a.employer_id = :employer order by p.skill
                        """).param("employer", employer.value()).query(row -> {
            present.computeIfAbsent(row.getObject("activity_id", UUID.class), any -> new HashSet<>())
                    .add(row.getString("skill"));
        });
        return present;
    }

    List<MeansRow> means(EmployerId employer) {
        return jdbc.sql("""
                        select m.counts, m.most,
                               (select array_agg(u.activity_id) from shared_means_activity u where u.means_id = m.id) as users
                        from shared_means m where m.employer_id = :employer order by m.id
                        """)
                .param("employer", employer.value())
                .query((row, number) -> {
                    var users = row.getArray("users");
                    return new MeansRow(
                            users == null ? Set.of() : new HashSet<>(Arrays.asList((UUID[]) users.getArray())),
                            SharedLimit.Counts.valueOf(row.getString("counts")),
                            row.getInt("most"));
                })
                .list();
    }

    /** Contract of a newcomer and of one of their tutors. */
    void beside(EmployerId employer, BiConsumer<UUID, UUID> each) {
        two("tutor", "tutor_contract_id", employer, each);
    }

    /** Contracts of two people who are kept apart. */
    void apart(EmployerId employer, BiConsumer<UUID, UUID> each) {
        two("kept_apart", "other_contract_id", employer, each);
    }

    private void two(String table, String other, EmployerId employer, BiConsumer<UUID, UUID> each) {
        jdbc.sql("select t.contract_id as one, t." + other + " as other from " + table + """
                         t join contract c on c.territory_id = t.territory_id and c.id = t.contract_id
                        where c.employer_id = :employer order by 1, 2
                        """)
                .param("employer", employer.value())
                .query(row -> {
                    each.accept(row.getObject("one", UUID.class), row.getObject("other", UUID.class));
                });
    }
}
