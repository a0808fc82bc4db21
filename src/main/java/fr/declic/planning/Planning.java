package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private static final double NEAR_ENOUGH = 0.01;

    private final WeekStore weeks;
    private final WeekRequestRows requests;
    private final WeekMessages messages;
    private final JdbcClient jdbc;

    Planning(WeekStore weeks, WeekRequestRows requests, WeekMessages messages, JdbcClient jdbc) {
        this.weeks = weeks;
        this.requests = requests;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** An EBE whose weeks may be planned by whoever asks. */
    public record Ebe(EmployerId id, String name) {}

    @Transactional(readOnly = true)
    public List<Ebe> ebes() {
        return jdbc.sql("""
                        select id, name from employer
                        where kind = 'EBE' and (cast(:only as uuid) is null or id = :only) order by fold(name)
                        """)
                .param("only", OwnEbe.only())
                .query((row, number) -> new Ebe(new EmployerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Transactional(readOnly = true)
    public WeekPlan week(EmployerId employer, LocalDate monday) {
        OwnEbe.check(employer);
        return weeks.read(employer, monday);
    }

    /**
     * Looks for a week and keeps the best that is found as what is being prepared. The screen looks for itself, shows how far it is and
     * can be stopped; this is for a week that nobody waits for.
     *
     * @param seconds of wall clock at most
     */
    public Optional<PlanningRefusal> propose(WeekPlan plan, double seconds) {
        var found = new WeekSearch()
                .propose(plan.problem(), new Effort(seconds, 1, 1, NEAR_ENOUGH), new Stop(), progress -> {});
        return keep(plan, found.roster());
    }

    /**
     * Keeps a proposed week as what is being prepared; nobody is told.
     *
     * @param plan on which the proposal was made
     */
    public Optional<PlanningRefusal> keep(WeekPlan plan, Roster roster) {
        return weeks.change(plan, now -> {
            weeks.putAll(now, roster);
            return Optional.empty();
        });
    }

    /**
     * Somebody does something else on one half-day. Inside the notice of a published week it is prepared only, to be asked.
     *
     * @param duty or {@link Roster#FREE}
     */
    public Optional<PlanningRefusal> move(WeekPlan plan, int person, int slot, int duty) {
        return weeks.change(plan, now -> {
            if (!now.mayMove(person, slot, duty)) {
                return Optional.of(PlanningRefusal.BREAKS_A_RULE);
            }
            weeks.put(now, person, slot, duty, now.isLocked(person, slot));
            return Optional.empty();
        });
    }

    /** What is locked stays where it is when a week is proposed again. */
    public Optional<PlanningRefusal> lock(WeekPlan plan, int person, int slot, boolean locked) {
        return weeks.change(plan, now -> {
            weeks.put(now, person, slot, now.roster().at(person, slot), locked);
            return Optional.empty();
        });
    }

    /**
     * Somebody is not there on these half-days, or is again; nothing is said about why. What they were told to work then counts as
     * done; in a week that is not published, an equal part of their contract does.
     */
    public Optional<PlanningRefusal> away(WeekPlan plan, int person, int slot, boolean away) {
        return weeks.change(plan, now -> {
            var told = now.told().at(person, slot);
            @Nullable
            Integer quarters = !now.published()
                    ? null
                    : Integer.valueOf(
                            told == Roster.FREE
                                    ? 0
                                    : now.problem().duties().get(told).length());
            jdbc.sql(away ? """
                            insert into absence (contract_id, monday, half_day, quarters)
                            values (:contract, :monday, :slot, :quarters) on conflict do nothing
                            """ : """
                            delete from absence where contract_id = :contract and monday = :monday and half_day = :slot
                            """)
                    .param("contract", now.people().get(person).contract().value())
                    .param("monday", now.monday())
                    .param("slot", slot)
                    .param("quarters", quarters)
                    .update();
            // who is there again works as they were told
            var duty = away || !now.published() ? Roster.FREE : told;
            if (away || now.roster().at(person, slot) == Roster.FREE) {
                weeks.put(now, person, slot, duty, !away && now.isLocked(person, slot));
            }
            return Optional.empty();
        });
    }

    /**
     * Tells everybody whose week is new or changed, each in their language; those whose change must be asked keep what they were
     * told. A week that breaks a hard rule is told to nobody, see {@link WeekPlan#verdict()}.
     *
     * @return why nobody was told, if nobody was
     */
    public Optional<PlanningRefusal> publish(WeekPlan plan) {
        return weeks.change(plan, now -> {
            if (!now.verdict().isFavourable()) {
                return Optional.of(PlanningRefusal.NOT_PUBLISHABLE);
            }
            var told = now.toTell();
            weeks.publish(now, told);
            requests.supersede(
                    now.monday(),
                    told.stream()
                            .map(person -> now.people().get(person).contract())
                            .toList());
            told.stream()
                    .sorted()
                    .forEach(person -> messages.tell(now.people().get(person).contract(), now.monday(), now.edition()));
            return Optional.empty();
        });
    }
}
