package fr.declic.employment;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerId;
import fr.declic.activities.EmployerOverview;
import fr.declic.followup.HomeFigures;
import fr.declic.matching.ProposalBoard;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager's EBE in four numbers: who comes, who is there, what is free, what was worked. */
@Service
@RolesAllowed(Role.EBE_MANAGER_NAME)
class ManagersFigures implements HomeFigures {

    private final ProposalBoard proposals;
    private final ContractList contracts;
    private final Activities activities;
    private final WorkedFigure worked;

    ManagersFigures(ProposalBoard proposals, ContractList contracts, Activities activities, WorkedFigure worked) {
        this.proposals = proposals;
        this.contracts = contracts;
        this.activities = activities;
        this.worked = worked;
    }

    @Override
    @PermitAll
    public boolean concern(Role role) {
        return role == Role.EBE_MANAGER;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> figures() {
        var running = contracts.rows(new ContractFilter(ContractFilter.State.RUNNING, null));
        var free = activities.overview().stream()
                .flatMap(employer -> employer.activities().stream())
                .filter(activity -> !activity.closed())
                .mapToInt(EmployerOverview.Line::free)
                .sum();
        return List.of(
                new Figure(proposals.running().size(), "home.count.saidYes", "/equipe/propositions"),
                new Figure(running.size(), "jobs.count.running", "/equipe/emplois"),
                new Figure(free, "home.count.freePlaces", "/equipe/activites"),
                worked.of(
                        new EmployerId(Objects.requireNonNull(CurrentActor.me().employer())),
                        "/equipe/planning/heures"));
    }
}
