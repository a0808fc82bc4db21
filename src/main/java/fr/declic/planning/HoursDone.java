package fr.declic.planning;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.employment.ContractId;
import fr.declic.planning.HoursDoneWeek.Line;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hours worked in the manager's own EBE: prefilled from what was published, confirmed for everybody in one act, corrected one by
 * one with a reason. What was confirmed once is corrected, never confirmed again.
 */
@Service
@Transactional
@RolesAllowed(Role.EBE_MANAGER_NAME)
public class HoursDone {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 300;

    /** Quarter hours in a week: nobody may work more (Code du travail, L. 3121-20). */
    public static final int MOST = 48 * 4;

    private final HoursDoneRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    HoursDone(HoursDoneRows rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HoursDoneWeek week(LocalDate monday) {
        return rows.week(ebe(), monday, today());
    }

    /** Whose hours of that week wait to be looked at, since they say that they are not right. */
    @Transactional(readOnly = true)
    public Set<ContractId> doubted(LocalDate monday) {
        return jdbc.sql("""
                        select d.contract_id from doubted_hours d
                        join contract c on c.territory_id = d.territory_id and c.id = d.contract_id
                        where c.employer_id = :employer and d.monday = :monday and d.settled_at is null
                        """)
                .param("employer", ebe())
                .param("monday", monday)
                .query((row, number) -> new ContractId(row.getObject("contract_id", UUID.class)))
                .set();
    }

    /** Weeks that are over, were published, and still wait for somebody's hours; the oldest first. */
    @Transactional(readOnly = true)
    public List<LocalDate> waiting() {
        return rows.waiting(ebe(), today());
    }

    /** Confirms everybody whose hours were planned and are not confirmed yet, as they stand. */
    public Optional<HoursDoneRefusal> confirm(HoursDoneWeek seen) {
        var refusal = hold(seen);
        if (refusal.isEmpty()) {
            seen.lines().stream()
                    .filter(Line::isToConfirm)
                    .forEach(line -> store(seen.monday(), line.contract(), Objects.requireNonNull(line.planned())));
        }
        return refusal;
    }

    /**
     * Writes other hours for one person, and so confirms them.
     *
     * @param quarters none where what was typed is no number of quarter hours
     * @param reason asked for where other hours stood there
     */
    public Optional<HoursDoneRefusal> correct(
            HoursDoneWeek seen, ContractId contract, @Nullable Integer quarters, String reason) {
        if (quarters == null || quarters < 0 || quarters > MOST) {
            return Optional.of(HoursDoneRefusal.HOURS_MISSING);
        }
        var refusal = hold(seen);
        if (refusal.isPresent()) {
            return refusal;
        }
        var line = seen.lines().stream()
                .filter(one -> one.contract().equals(contract))
                .findFirst()
                .orElseThrow();
        var before = line.standing();
        if (before != null && before.equals(quarters)) {
            store(seen.monday(), contract, quarters);
            return Optional.empty();
        }
        var why = reason.strip();
        if (before != null && why.isEmpty()) {
            return Optional.of(HoursDoneRefusal.REASON_MISSING);
        }
        store(seen.monday(), contract, quarters);
        trace(seen.monday(), contract, before, quarters, why.isEmpty() ? null : why);
        return Optional.empty();
    }

    /** One at a time for each week, after whoever publishes it or takes a contract back; what was seen must still be so. */
    private Optional<HoursDoneRefusal> hold(HoursDoneWeek seen) {
        var employer = ebe();
        jdbc.sql("""
                        insert into planned_week (employer_id, monday) values (:employer, :monday)
                        on conflict (territory_id, employer_id, monday) do nothing
                        """).param("employer", employer).param("monday", seen.monday()).update();
        jdbc.sql("select monday from planned_week where employer_id = :employer and monday = :monday for update")
                .param("employer", employer)
                .param("monday", seen.monday())
                .query(LocalDate.class)
                .single();
        jdbc.sql("select id from contract where id = any(:contracts) order by id for key share")
                .param(
                        "contracts",
                        seen.lines().stream()
                                .map(line -> line.contract().value())
                                .toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        var now = rows.week(employer, seen.monday(), today());
        if (!now.ready()) {
            return Optional.of(HoursDoneRefusal.NOT_OVER);
        }
        return now.lines().equals(seen.lines()) ? Optional.empty() : Optional.of(HoursDoneRefusal.CHANGED_MEANWHILE);
    }

    private void store(LocalDate monday, ContractId contract, int quarters) {
        jdbc.sql("""
                        insert into confirmed_hours (contract_id, monday, quarters, confirmed_at, confirmed_by_name)
                        values (:contract, :monday, :quarters, :now, :by)
                        on conflict (territory_id, contract_id, monday) do update set quarters = excluded.quarters
                        """)
                .param("contract", contract.value())
                .param("monday", monday)
                .param("quarters", quarters)
                .param("now", now())
                .param("by", CurrentActor.me().name())
                .update();
        // Whoever said that they were wrong reads that they were looked at.
        jdbc.sql("""
                        update doubted_hours set settled_at = :now
                        where contract_id = :contract and monday = :monday and settled_at is null
                        """)
                .param("contract", contract.value())
                .param("monday", monday)
                .param("now", now())
                .update();
    }

    private void trace(
            LocalDate monday, ContractId contract, @Nullable Integer before, int quarters, @Nullable String reason) {
        jdbc.sql("""
                        insert into confirmed_hours_change (contract_id, monday, position, quarters_before, quarters, reason,
                                                            changed_at, changed_by_name)
                        select :contract, :monday, count(*) + 1, :before, :quarters, :reason, :now, :by
                        from confirmed_hours_change where contract_id = :contract and monday = :monday
                        """)
                .param("contract", contract.value())
                .param("monday", monday)
                .param("before", before)
                .param("quarters", quarters)
                .param("reason", reason)
                .param("now", now())
                .param("by", CurrentActor.me().name())
                .update();
    }

    private OffsetDateTime now() {
        return Moments.stored(clock.instant());
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private static UUID ebe() {
        return Objects.requireNonNull(CurrentActor.me().employer(), "a manager without an EBE");
    }
}
