package fr.declic.demo;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.planning.Planning;
import fr.declic.shell.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The weeks of the manager's EBE around today: published, those that are over worked, the oldest confirmed. They are made as its manager
 * makes them: by the needs of its activities, and proposed by the planner. There is room for everybody, and one afternoon on which too
 * few of those who sew are there.
 */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoWeeks {

    private static final int FIRST = -2;
    private static final int LAST = 0;
    private static final int DAYS_AHEAD = 14;
    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 10);

    /** Eighteen people find the week of their hours at once; if not, it is looked for a little longer, and left as it is then. */
    private static final List<Double> SECONDS = List.of(0.4, 2.0);

    /** Whoever has worked there for some time has learnt what most of them do, or sewing where that suits them better. */
    private static final String LEARN = """
            with one as (
                select v.id, case when 'STANDING_LONG' = any(v.limits)
                                    or (row_number() over (order by c.recorded_at, c.id) % 6 = 0
                                        and 'SITTING_LONG' <> all(v.limits))
                                  then 'recoudre-bouton' else 'repasser-chemise' end as skill
                from contract c join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
                where c.employer_id = :ebe and c.ends_on is null)
            update volunteer v set skills = array_append(v.skills, one.skill)
            from one where v.id = one.id and one.skill <> all(v.skills)
            """;

    /** Mornings of four hours and afternoons of three: any whole number of hours can be made of them, over four weeks at the latest. */
    private static final String NEED = """
            insert into activity_half_day (activity_id, half_day, starts, ends, least, best, most)
            select a.id, slot, case slot % 2 when 0 then 510 else 810 end, case slot % 2 when 0 then 750 else 990 end,
                   need.least, need.best, need.most
            from activity a
            join (values ('repassage', 2, 6, 10), ('blanchisserie', 2, 4, 7), ('couture', 1, 3, 5))
                 as need (kind, least, best, most) on need.kind = a.kind,
                 generate_series(0, 9) as slot
            where a.employer_id = :ebe
            """;

    /** On the afternoon on which fewest of those who sew or learn it are there, one more is needed than there are. */
    private static final String NEED_TOO_MANY = """
            with sewing as (select id from activity where employer_id = :ebe and kind = 'couture'),
            there as (
                select slot, (select count(*) from contract c
                              join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
                              where c.employer_id = :ebe and c.ends_on is null and (v.half_days >> slot) & 1 = 1
                                and 'recoudre-bouton' = any(v.skills || v.learns) and 'SITTING_LONG' <> all(v.limits)) as people
                from generate_series(1, 9, 2) as slot
                order by people, slot desc limit 1)
            update activity_half_day h
            set least = there.people + 1, best = greatest(h.best, there.people + 1), most = greatest(h.most, there.people + 1)
            from there, sewing
            where h.activity_id = sewing.id and h.half_day = there.slot
            """;

    private final Planning planning;
    private final JdbcClient jdbc;

    DemoWeeks(Planning planning, JdbcClient jdbc) {
        this.planning = planning;
        this.jdbc = jdbc;
    }

    void store(EmployerId ebe, LocalDate today) {
        var monday = Dates.monday(today);
        run(LEARN, ebe, monday);
        run(NEED, ebe, monday);
        run(NEED_TOO_MANY, ebe, monday);
        for (var week = FIRST; week <= LAST; week++) {
            publish(ebe, monday.plusWeeks(week));
        }
        // Somebody was not there on Tuesday morning.
        run("""
                insert into absence (contract_id, monday, half_day, quarters)
                select p.contract_id, p.monday, p.half_day, (n.ends - n.starts) / 15
                from published_half_day p, half_day_hours(p.activity_id, p.monday, p.half_day) n
                where p.employer_id = :ebe and p.monday = :monday and p.half_day = 2 order by p.contract_id limit 1
                """, ebe, monday.minusWeeks(1));
        var confirmed = monday.plusWeeks(FIRST);
        run("""
                insert into confirmed_hours (contract_id, monday, quarters, confirmed_at, confirmed_by_name)
                select p.contract_id, p.monday, sum((n.ends - n.starts) / 15), cast(:monday as date) + 5, :by
                from published_half_day p, half_day_hours(p.activity_id, p.monday, p.half_day) n
                where p.employer_id = :ebe and p.monday = :monday group by p.contract_id, p.monday
                """, ebe, confirmed);
        // Somebody says that theirs are not right.
        run("""
                insert into doubted_hours (contract_id, monday, said_at)
                select contract_id, monday, cast(:monday as date) + 7 from confirmed_hours
                where monday = :monday and contract_id in (select id from contract where employer_id = :ebe)
                order by contract_id limit 1
                """, ebe, confirmed);
    }

    private void publish(EmployerId ebe, LocalDate monday) {
        var then = monday.minusDays(DAYS_AHEAD)
                .atTime(IN_THE_MORNING)
                .atZone(Dates.ZONE)
                .toInstant();
        DemoClock.at(then, () -> {
            for (var seconds : SECONDS) {
                planning.propose(planning.week(ebe, monday), seconds);
                if (planning.publish(planning.week(ebe, monday)).isEmpty()) {
                    return;
                }
            }
        });
    }

    private void run(String statement, EmployerId ebe, LocalDate monday) {
        jdbc.sql(statement)
                .param("ebe", ebe.value())
                .param("monday", monday)
                .param("by", DemoStaff.name(Role.EBE_MANAGER))
                .update();
    }
}
