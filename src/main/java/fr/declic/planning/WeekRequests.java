package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.planning.WeekRequest.Status;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people for changes that come too late to be imposed, and takes such a request back. Nothing changes until they accept. */
@Service
@Transactional
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class WeekRequests {

    private final WeekStore weeks;
    private final WeekRequestRows requests;
    private final WeekMessages messages;
    private final Notice notice;

    WeekRequests(WeekStore weeks, WeekRequestRows requests, WeekMessages messages, Notice notice) {
        this.weeks = weeks;
        this.requests = requests;
        this.messages = messages;
        this.notice = notice;
    }

    /** The latest of each person, open ones and settled ones; those that another replaced are left out. */
    @Transactional(readOnly = true)
    public List<WeekRequest> of(EmployerId employer, LocalDate monday) {
        OwnEbe.check(employer);
        return requests.of(employer, monday);
    }

    /**
     * Asks one person for all that is prepared for them and is not what they were told; what was asked of them before for that week
     * is not asked any longer.
     */
    public Optional<PlanningRefusal> ask(WeekPlan plan, int person) {
        return weeks.change(plan, now -> {
            if (!now.toAsk().contains(person)) {
                return Optional.of(PlanningRefusal.NOT_OPEN);
            }
            var changes = now.changesOf(person);
            if (now.day(changes.getFirst().slot()).isBefore(notice.today())) {
                return Optional.of(PlanningRefusal.TOO_LATE);
            }
            if (!now.againstAsking(person).isEmpty()) {
                return Optional.of(PlanningRefusal.BREAKS_A_RULE);
            }
            var contract = now.people().get(person).contract();
            requests.supersede(now.monday(), List.of(contract));
            var id = requests.add(now.employer(), now.monday(), contract, changes);
            messages.ask(contract, now.monday(), id.value());
            return Optional.empty();
        });
    }

    /** Whether a message reaches this person; otherwise somebody tells them, for what is asked stands in their own space only. */
    @Transactional(readOnly = true)
    public boolean isReached(WeekPlan plan, int person) {
        OwnEbe.check(plan.employer());
        return messages.canReach(plan.people().get(person).contract());
    }

    /** Takes an open request back; the person is told, and the week is prepared as they know it. */
    public Optional<PlanningRefusal> takeBack(WeekPlan plan, WeekRequestId id) {
        return weeks.change(plan, now -> {
            var request = requests.find(id).filter(one -> one.monday().equals(now.monday()));
            if (request.isEmpty()
                    || now.person(request.get().contract()).isEmpty()
                    || !requests.settle(id, Status.WITHDRAWN)) {
                return Optional.of(PlanningRefusal.NOT_OPEN);
            }
            weeks.prepareAsTold(now, request.get());
            messages.takeBack(request.get().contract(), now.monday(), id.value());
            return Optional.empty();
        });
    }

    /** Prepares somebody's week again as they were told it. */
    public Optional<PlanningRefusal> leaveAsTold(WeekPlan plan, int person) {
        return weeks.change(plan, now -> {
            for (var slot = 0; slot < WeekPlan.HALF_DAYS.size(); slot++) {
                weeks.put(now, person, slot, now.told().at(person, slot), now.isLocked(person, slot));
            }
            return Optional.empty();
        });
    }
}
