package fr.declic.demo;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.shell.Dates;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The weeks of the manager's EBE around today: published, those that are over worked, the oldest confirmed. They are dealt out in the order
 * of the contracts, as far as there is room; the planner is left to whoever tries it.
 */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoWeeks {

    private static final int FIRST = -2;
    private static final int LAST = 0;

    private static final String DEAL = """
            with place as (
                select a.id as activity, slot, sum(o.places) as most
                from activity a
                join opening o on o.territory_id = a.territory_id and o.activity_id = a.id and not o.closed,
                     generate_series(0, 9) as slot
                where a.employer_id = :ebe and not a.closed and (o.half_days >> slot) & 1 = 1
                group by a.id, slot),
            person as (
                select c.id as contract, c.quarters, v.half_days, row_number() over (order by c.recorded_at, c.id) as number
                from contract c join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
                where c.employer_id = :ebe and c.starts_on <= :monday and (c.ends_on is null or c.ends_on >= cast(:monday as date) + 5)),
            one as (
                select distinct on (person.contract, place.slot) person.contract, person.number, person.quarters, place.*
                from person join place on (person.half_days >> place.slot) & 1 = 1
                order by person.contract, place.slot, md5(person.contract::text || place.activity::text)),
            room as (
                select one.*, row_number() over (partition by activity, slot order by number) as taken from one),
            dealt as (
                select room.*, row_number() over (partition by contract order by slot) as worked
                from room where taken <= most)
            insert into planned_half_day (employer_id, monday, contract_id, half_day, activity_id)
            select :ebe, :monday, contract, slot, activity from dealt
            where worked <= round(:nth * quarters / 14.0) - round((:nth - 1) * quarters / 14.0)
            """;

    private final JdbcClient jdbc;

    DemoWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(EmployerId ebe, LocalDate today) {
        var monday = Dates.monday(today);
        for (var week = FIRST; week <= LAST; week++) {
            publish(ebe, monday.plusWeeks(week), week - FIRST + 1);
        }
        var before = monday.minusWeeks(1);
        // Somebody was not there on Tuesday morning.
        run("""
                insert into absence (contract_id, monday, half_day, quarters)
                select contract_id, monday, half_day, 14 from published_half_day
                where employer_id = :ebe and monday = :monday and half_day = 2 order by contract_id limit 1
                """, ebe, before);
        run("""
                insert into confirmed_hours (contract_id, monday, quarters, confirmed_at, confirmed_by_name)
                select contract_id, monday, count(*) * 14, cast(:monday as date) + 5, :by from published_half_day
                where employer_id = :ebe and monday = :monday group by contract_id, monday
                """, ebe, monday.plusWeeks(FIRST));
    }

    /** @param nth of the weeks, over which whole half-days come as near to the contract's hours as they can */
    private void publish(EmployerId ebe, LocalDate monday, int nth) {
        run("""
                insert into planned_week (employer_id, monday, published_at, edition)
                values (:ebe, :monday, cast(:monday as date) - 14, 1)
                """, ebe, monday);
        jdbc.sql(DEAL)
                .param("ebe", ebe.value())
                .param("monday", monday)
                .param("nth", nth)
                .update();
        run("""
                insert into published_half_day (employer_id, monday, contract_id, half_day, activity_id)
                select employer_id, monday, contract_id, half_day, activity_id from planned_half_day
                where employer_id = :ebe and monday = :monday
                """, ebe, monday);
    }

    private void run(String statement, EmployerId ebe, LocalDate monday) {
        jdbc.sql(statement)
                .param("ebe", ebe.value())
                .param("monday", monday)
                .param("by", DemoStaff.name(Role.EBE_MANAGER))
                .update();
    }
}
