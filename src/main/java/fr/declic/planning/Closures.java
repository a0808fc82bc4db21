package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which an EBE is closed. */
@Service
@Transactional
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class Closures {

    private final Holidays holidays;
    private final WeekStore weeks;
    private final WeekMessages messages;
    private final Notice notice;
    private final JdbcClient jdbc;

    Closures(Holidays holidays, WeekStore weeks, WeekMessages messages, Notice notice, JdbcClient jdbc) {
        this.holidays = holidays;
        this.weeks = weeks;
        this.messages = messages;
        this.notice = notice;
        this.jdbc = jdbc;
    }

    /** Those that are not over, the next first. */
    @Transactional(readOnly = true)
    public List<Closure> toCome(EmployerId employer) {
        OwnEbe.check(employer);
        return jdbc.sql("""
                        select id, from_day, to_day, reason from closure
                        where employer_id = :employer and to_day >= :today order by from_day, to_day, id
                        """)
                .param("employer", employer.value())
                .param("today", notice.today())
                .query((row, number) -> new Closure(
                        new ClosureId(row.getObject("id", UUID.class)),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /** Public holidays of the twelve months to come. */
    @Transactional(readOnly = true)
    public List<LocalDate> holidays() {
        var today = notice.today();
        return today.datesUntil(today.plusYears(1)).filter(holidays::contains).toList();
    }

    /**
     * Closes these days. Whoever was told to work then is told that their week changed: it takes no hour from them, so that nobody is
     * asked. Done twice it is as done once.
     */
    public Optional<PlanningRefusal> close(EmployerId employer, Closure closure) {
        OwnEbe.check(employer);
        if (closure.from().isBefore(notice.today())) {
            return Optional.of(PlanningRefusal.TOO_LATE);
        }
        // before the closure is there: what was told to these people still has its half-days
        var locked = locked(employer, closure);
        var added = jdbc.sql("""
                        insert into closure (id, employer_id, from_day, to_day, reason)
                        values (:id, :employer, :from, :to, :reason) on conflict (territory_id, id) do nothing
                        """)
                .param("id", closure.id().value())
                .param("employer", employer.value())
                .param("from", closure.from())
                .param("to", closure.to())
                .param("reason", closure.reason())
                .update();
        if (added == 1) {
            locked.forEach(week -> clear(week, closure));
        }
        return Optional.empty();
    }

    /** Opens these days again: nobody is planned on them until somebody does it. */
    public Optional<PlanningRefusal> reopen(EmployerId employer, ClosureId id) {
        OwnEbe.check(employer);
        var removed = jdbc.sql("delete from closure where id = :id and employer_id = :employer")
                .param("id", id.value())
                .param("employer", employer.value())
                .update();
        return removed == 1 ? Optional.empty() : Optional.of(PlanningRefusal.CHANGED_MEANWHILE);
    }

    /** The weeks with days of this closure, locked in their order: nobody plans or publishes one while it closes. */
    private List<WeekPlan> locked(EmployerId employer, Closure closure) {
        var first = Dates.monday(closure.from());
        return first.datesUntil(closure.to().plusDays(1), Period.ofWeeks(1))
                .map(monday -> weeks.lock(employer, monday))
                .toList();
    }

    private void clear(WeekPlan week, Closure closure) {
        var slots = new ArrayList<Integer>();
        for (var slot = 0; slot < WeekPlan.HALF_DAYS.size(); slot++) {
            var day = week.day(slot);
            if (!day.isBefore(closure.from()) && !day.isAfter(closure.to())) {
                slots.add(slot);
            }
        }
        clear("planned_half_day", week, slots);
        clear("published_half_day", week, slots).stream()
                .distinct()
                .forEach(contract -> messages.tell(contract, week.monday(), week.edition()));
        weeks.changed(week);
    }

    private List<ContractId> clear(String table, WeekPlan week, List<Integer> slots) {
        return jdbc.sql("delete from " + table + " where employer_id = :employer and monday = :monday"
                        + " and half_day = any(:slots) returning contract_id")
                .param("employer", week.employer().value())
                .param("monday", week.monday())
                .param("slots", slots.toArray(Integer[]::new))
                .query((row, number) -> new ContractId(row.getObject("contract_id", UUID.class)))
                .list();
    }
}
