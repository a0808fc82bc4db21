package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.database.Moments;
import fr.declic.planning.core.Roster;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a week stands and how it changes: always in its row's lock, so that of two who act at once the second sees what the first did.
 */
@Component
class WeekStore {

    private final WeekData data;
    private final Notice notice;
    private final JdbcClient jdbc;
    private final Clock clock;

    WeekStore(WeekData data, Notice notice, JdbcClient jdbc, Clock clock) {
        this.data = data;
        this.notice = notice;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Held(int edition, boolean published) {}

    /** What is done to a week as it is now; nothing may be done when it answers why not. */
    interface Change {
        Optional<PlanningRefusal> on(WeekPlan now);
    }

    WeekPlan read(EmployerId employer, LocalDate monday) {
        return plan(employer, monday, held(employer, monday, "").orElse(new Held(0, false)));
    }

    /** As it is now, and so until the transaction ends. */
    WeekPlan lock(EmployerId employer, LocalDate monday) {
        jdbc.sql("""
                        insert into planned_week (employer_id, monday) values (:employer, :monday)
                        on conflict (territory_id, employer_id, monday) do nothing
                        """)
                .param("employer", employer.value())
                .param("monday", monday)
                .update();
        return plan(employer, monday, held(employer, monday, " for update").orElseThrow());
    }

    /** Whoever comes second sees that it changed. */
    Optional<PlanningRefusal> change(WeekPlan seen, Change change) {
        OwnEbe.check(seen.employer());
        var now = lock(seen.employer(), seen.monday());
        if (now.edition() != seen.edition() || !now.isCountedAs(seen)) {
            return Optional.of(PlanningRefusal.CHANGED_MEANWHILE);
        }
        var refusal = change.on(now);
        if (refusal.isEmpty()) {
            changed(now);
        }
        return refusal;
    }

    /** Whoever looked at it before must look again. */
    void changed(WeekPlan plan) {
        jdbc.sql("update planned_week set edition = edition + 1 where employer_id = :employer and monday = :monday")
                .param("employer", plan.employer().value())
                .param("monday", plan.monday())
                .update();
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
        return data.plan(employer, monday, held.edition(), held.published(), notice.firstFreeDay(employer));
    }

    void put(WeekPlan plan, int person, int slot, int duty, boolean locked) {
        @Nullable
        UUID activity = duty == Roster.FREE ? null : plan.work(duty).id().value();
        put(plan, plan.people().get(person).contract().value(), slot, activity, locked);
    }

    void put(WeekPlan plan, UUID contract, int slot, @Nullable UUID activity, boolean locked) {
        if (activity == null && !locked) {
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
    void putAll(WeekPlan plan, Roster roster) {
        var contracts = new ArrayList<UUID>();
        var slots = new ArrayList<Integer>();
        var activities = new ArrayList<@Nullable UUID>();
        var locks = new ArrayList<Boolean>();
        for (var person = 0; person < plan.people().size(); person++) {
            for (var slot = 0; slot < WeekPlan.HALF_DAYS.size(); slot++) {
                var duty = roster.at(person, slot);
                var locked = plan.isLocked(person, slot);
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

    /** What these people are told is from now on what is prepared for them. */
    void publish(WeekPlan plan, Collection<Integer> people) {
        publishHalfDays(plan, people);
        jdbc.sql("update planned_week set published_at = :at where employer_id = :employer and monday = :monday")
                .param("at", Moments.stored(clock.instant()))
                .param("employer", plan.employer().value())
                .param("monday", plan.monday())
                .update();
    }

    /** What stands in the plan, not what is stored: an activity that closed since is told to nobody. */
    private void publishHalfDays(WeekPlan plan, Collection<Integer> people) {
        var contracts = new ArrayList<UUID>();
        var slots = new ArrayList<Integer>();
        var activities = new ArrayList<UUID>();
        for (var person : people) {
            for (var slot = 0; slot < WeekPlan.HALF_DAYS.size(); slot++) {
                var activity = plan.activity(plan.roster(), person, slot);
                if (activity != null) {
                    contracts.add(plan.people().get(person).contract().value());
                    slots.add(slot);
                    activities.add(activity.value());
                }
            }
        }
        jdbc.sql("""
                        delete from published_half_day
                        where employer_id = :employer and monday = :monday and contract_id = any(:people)
                        """)
                .param("employer", plan.employer().value())
                .param("monday", plan.monday())
                .param(
                        "people",
                        people.stream()
                                .map(person ->
                                        plan.people().get(person).contract().value())
                                .toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into published_half_day (employer_id, monday, contract_id, half_day, activity_id)
                        select :employer, :monday, one.contract, one.slot, one.activity
                        from unnest(cast(:contracts as uuid[]), cast(:slots as integer[]), cast(:activities as uuid[]))
                            as one (contract, slot, activity)
                        """)
                .param("employer", plan.employer().value())
                .param("monday", plan.monday())
                .param("contracts", contracts.toArray(UUID[]::new))
                .param("slots", slots.toArray(Integer[]::new))
                .param("activities", activities.toArray(UUID[]::new))
                .update();
    }

    /** What was accepted holds from now on. The half-days it does not name stay as they are. */
    void apply(WeekPlan plan, WeekRequest request) {
        var contract = request.contract().value();
        for (var change : request.changes()) {
            var activity = change.after() == null ? null : change.after().value();
            put(plan, contract, change.slot(), activity, false);
            jdbc.sql("""
                            delete from published_half_day
                            where contract_id = :contract and monday = :monday and half_day = :slot
                            """)
                    .param("contract", contract)
                    .param("monday", plan.monday())
                    .param("slot", change.slot())
                    .update();
            if (activity != null) {
                jdbc.sql("""
                                insert into published_half_day (employer_id, monday, contract_id, half_day, activity_id)
                                values (:employer, :monday, :contract, :slot, :activity)
                                """)
                        .param("employer", plan.employer().value())
                        .param("monday", plan.monday())
                        .param("contract", contract)
                        .param("slot", change.slot())
                        .param("activity", activity)
                        .update();
            }
        }
    }

    /** What was asked and will not be is not prepared any longer, where it still was. */
    void prepareAsTold(WeekPlan plan, WeekRequest request) {
        plan.person(request.contract()).ifPresent(person -> {
            for (var change : request.changes()) {
                if (Objects.equals(plan.activity(plan.roster(), person, change.slot()), change.after())) {
                    put(
                            plan,
                            person,
                            change.slot(),
                            plan.told().at(person, change.slot()),
                            plan.isLocked(person, change.slot()));
                }
            }
        });
    }
}
