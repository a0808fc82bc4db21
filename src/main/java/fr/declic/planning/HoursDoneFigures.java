package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.followup.HomeFigures;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reminds a manager of the weeks whose hours wait to be confirmed, and leads to the oldest. */
@Service
@RolesAllowed(Role.EBE_MANAGER_NAME)
class HoursDoneFigures implements HomeFigures {

    private final HoursDone hours;

    HoursDoneFigures(HoursDone hours) {
        this.hours = hours;
    }

    @Override
    @PermitAll
    public boolean concern(Role role) {
        return role == Role.EBE_MANAGER;
    }

    @Override
    public List<Figure> figures() {
        var waiting = hours.waiting();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Figure(
                        waiting.size(),
                        "home.count.hoursToConfirm",
                        "/equipe/planning/heures?semaine=" + waiting.getFirst()));
    }
}
