package fr.declic.planning;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.planning.core.Consequences;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Rules;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An EBE's weeks: prepared, moved by hand, published. A manager sees and changes those of that EBE only. Two people who act at once
 * are told so: each change names the edition it was made on.
 */
@Service
@Transactional
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class Planning {

    /** Before a change of the hours, in working days (Code du travail, L. 3123-31). */
    static final int NOTICE = 7;

    private final WeekData data;
    private final WeekMessages messages;
    private final JdbcClient jdbc;
    private final Clock clock;

    Planning(WeekData data, WeekMessages messages, JdbcClient jdbc, Clock clock) {
        this.data = data;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An EBE whose weeks may be planned by whoever asks. */
    public record Ebe(EmployerId id, String name) {}

    private record Held(int edition, boolean published) {}

    @Transactional(readOnly = true)
    public List<Ebe> ebes() {
        return jdbc.sql("""
                        select id, name from employer
                        where kind = 'EBE' and (cast(:only as uuid) is null or id = :only) order by fold(name)
                        """)
                .param("only", onlyEmployer())
                .query((row, number) -> new Ebe(new EmployerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Transactional(readOnly = true)
    public WeekPlan week(EmployerId employer, LocalDate monday) {
        checkOwn(employer);
        return plan(employer, monday, held(employer, monday, "").orElse(new Held(0, false)));
    }

    /**
     * Keeps a proposed week as what is being prepared; nobody is told.
     *
     * @param plan on which the proposal was made
     */
    public Optional<PlanningRefusal> keep(WeekPlan plan, Roster roster) {
        return change(plan, now -> {
            putAll(now, roster);
            return Optional.empty();
        });
    }

    /**
     * Somebody does something else on one half-day.
     *
     * @param duty or {@link Roster#FREE}
     */
    public Optional<PlanningRefusal> move(WeekPlan plan, int person, int slot, int duty) {
        return change(plan, now -> {
            var broken = Consequences.of(now.problem(), now.roster(), person, slot, duty).broken().stream()
                    .filter(breach -> !breach.kind().isOfHours())
                    .toList();
            if (!broken.isEmpty()) {
                var late = now.published() && now.day(slot).isBefore(firstFreeDay());
                return Optional.of(late ? PlanningRefusal.INSIDE_THE_NOTICE : PlanningRefusal.BREAKS_A_RULE);
            }
            put(now, person, slot, duty, isLocked(now, person, slot));
            return Optional.empty();
        });
    }

    /** What is locked stays where it is when a week is proposed again. */
    public Optional<PlanningRefusal> lock(WeekPlan plan, int person, int slot, boolean locked) {
        return change(plan, now -> {
            put(now, person, slot, now.roster().at(person, slot), locked);
            return Optional.empty();
        });
    }

    /** Somebody is not there on these half-days, or is again; nothing is said about why. */
    public Optional<PlanningRefusal> away(WeekPlan plan, int person, int slot, boolean away) {
        return change(plan, now -> {
            jdbc.sql(away ? """
                            insert into absence (contract_id, monday, half_day) values (:contract, :monday, :slot)
                            on conflict do nothing
                            """ : """
                            delete from absence where contract_id = :contract and monday = :monday and half_day = :slot
                            """)
                    .param("contract", now.people().get(person).contract().value())
                    .param("monday", now.monday())
                    .param("slot", slot)
                    .update();
            if (away) {
                put(now, person, slot, Roster.FREE, false);
            }
            return Optional.empty();
        });
    }

    /**
     * Tells everybody whose week is new or changed, each in their language.
     *
     * @return why nobody was told, if nobody was
     */
    public Optional<PlanningRefusal> publish(WeekPlan plan) {
        return change(plan, now -> {
            var locks = new Rules(now.problem())
                    .breaches(now.roster()).stream()
                            .filter(breach -> !breach.kind().isOfHours())
                            .toList();
            if (!locks.isEmpty()) {
                return Optional.of(now.published() ? PlanningRefusal.INSIDE_THE_NOTICE : PlanningRefusal.BREAKS_A_RULE);
            }
            jdbc.sql("delete from published_half_day where employer_id = :employer and monday = :monday")
                    .param("employer", now.employer().value())
                    .param("monday", now.monday())
                    .update();
            jdbc.sql("""
                            insert into published_half_day (employer_id, monday, contract_id, half_day, activity_id)
                            select employer_id, monday, contract_id, half_day, activity_id from planned_half_day
                            where employer_id = :employer and monday = :monday and activity_id is not null
                            """)
                    .param("employer", now.employer().value())
                    .param("monday", now.monday())
                    .update();
            jdbc.sql("update planned_week set published_at = :at where employer_id = :employer and monday = :monday")
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("employer", now.employer().value())
                    .param("monday", now.monday())
                    .update();
            now.changed().stream()
                    .sorted()
                    .forEach(person -> messages.tell(now.people().get(person).contract(), now.monday(), now.edition()));
            return Optional.empty();
        });
    }

    /** The first day that may still be changed without asking the person. */
    LocalDate firstFreeDay() {
        var day = Dates.day(clock.instant());
        for (var working = 0; working < NOTICE; ) {
            day = day.plusDays(1);
            working += day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
        }
        return day;
    }

    private interface Change {
        Optional<PlanningRefusal> on(WeekPlan now);
    }

    /** One at a time for each week: whoever comes second sees that it changed. */
    private Optional<PlanningRefusal> change(WeekPlan seen, Change change) {
        checkOwn(seen.employer());
        jdbc.sql("""
                        insert into planned_week (employer_id, monday) values (:employer, :monday)
                        on conflict (territory_id, employer_id, monday) do nothing
                        """)
                .param("employer", seen.employer().value())
                .param("monday", seen.monday())
                .update();
        var held = held(seen.employer(), seen.monday(), " for update").orElseThrow();
        if (held.edition() != seen.edition()) {
            return Optional.of(PlanningRefusal.CHANGED_MEANWHILE);
        }
        var refusal = change.on(plan(seen.employer(), seen.monday(), held));
        if (refusal.isEmpty()) {
            jdbc.sql("update planned_week set edition = edition + 1 where employer_id = :employer and monday = :monday")
                    .param("employer", seen.employer().value())
                    .param("monday", seen.monday())
                    .update();
        }
        return refusal;
    }

    private Optional<Held> held(EmployerId employer, LocalDate monday, String lock) {
        return jdbc.sql("""
                        select edition, published_at is not null as published from planned_week
                        where employer_id = :employer and monday = :monday""" + lock)
                .param("employer", employer.value())
                .param("monday", monday)
                .query((row, number) -> new Held(row.getInt("edition"), row.getBoolean("published")))
                .optional();
    }

    private WeekPlan plan(EmployerId employer, LocalDate monday, Held held) {
        return data.plan(employer, monday, held.edition(), held.published(), firstFreeDay());
    }

    private void put(WeekPlan plan, int person, int slot, int duty, boolean locked) {
        var contract = plan.people().get(person).contract().value();
        if (duty == Roster.FREE && !locked) {
            jdbc.sql("""
                            delete from planned_half_day
                            where contract_id = :contract and monday = :monday and half_day = :slot
                            """)
                    .param("contract", contract)
                    .param("monday", plan.monday())
                    .param("slot", slot)
                    .update();
            return;
        }
        @Nullable
        UUID activity = duty == Roster.FREE ? null : plan.work(duty).id().value();
        jdbc.sql("""
                        insert into planned_half_day (employer_id, monday, contract_id, half_day, activity_id, locked)
                        values (:employer, :monday, :contract, :slot, :activity, :locked)
                        on conflict (territory_id, contract_id, monday, half_day)
                        do update set activity_id = excluded.activity_id, locked = excluded.locked
                        """)
                .param("employer", plan.employer().value())
                .param("monday", plan.monday())
                .param("contract", contract)
                .param("slot", slot)
                .param("activity", activity)
                .param("locked", locked)
                .update();
    }

    /** As {@link #put} for everybody and every half-day, in two statements however many they are. */
    private void putAll(WeekPlan plan, Roster roster) {
        var contracts = new ArrayList<UUID>();
        var slots = new ArrayList<Integer>();
        var activities = new ArrayList<@Nullable UUID>();
        var locks = new ArrayList<Boolean>();
        for (var person = 0; person < plan.people().size(); person++) {
            for (var slot = 0; slot < WeekPlan.HALF_DAYS.size(); slot++) {
                var duty = roster.at(person, slot);
                var locked = isLocked(plan, person, slot);
                if (duty != Roster.FREE || locked) {
                    contracts.add(plan.people().get(person).contract().value());
                    slots.add(slot);
                    activities.add(
                            duty == Roster.FREE ? null : plan.work(duty).id().value());
                    locks.add(locked);
                }
            }
        }
        jdbc.sql("delete from planned_half_day where monday = :monday and contract_id = any(:people)")
                .param("monday", plan.monday())
                .param(
                        "people",
                        plan.people().stream()
                                .map(person -> person.contract().value())
                                .toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into planned_half_day (employer_id, monday, contract_id, half_day, activity_id, locked)
                        select :employer, :monday, one.contract, one.slot, one.activity, one.locked
                        from unnest(cast(:contracts as uuid[]), cast(:slots as integer[]), cast(:activities as uuid[]),
                                    cast(:locks as boolean[])) as one (contract, slot, activity, locked)
                        """)
                .param("employer", plan.employer().value())
                .param("monday", plan.monday())
                .param("contracts", contracts.toArray(UUID[]::new))
                .param("slots", slots.toArray(Integer[]::new))
                .param("activities", activities.toArray(UUID[]::new))
                .param("locks", locks.toArray(Boolean[]::new))
                .update();
    }

    private static boolean isLocked(WeekPlan plan, int person, int slot) {
        return plan.locked().contains(new WeekPlan.Place(person, slot));
    }

    private static @Nullable UUID onlyEmployer() {
        return CurrentActor.signedIn()
                .filter(person -> person.role() == Role.EBE_MANAGER)
                .map(person -> Objects.requireNonNull(person.employer(), "a manager without an EBE"))
                .orElse(null);
    }

    private static void checkOwn(EmployerId employer) {
        var only = onlyEmployer();
        if (only != null && !only.equals(employer.value())) {
            throw new AccessDeniedException("A manager plans the weeks of their own EBE only");
        }
    }
}
