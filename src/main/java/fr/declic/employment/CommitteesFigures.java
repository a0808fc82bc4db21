package fr.declic.employment;

import fr.declic.access.Role;
import fr.declic.followup.HomeFigures;
import fr.declic.territory.PublicCounter;
import fr.declic.volunteers.ListPlaces;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The territory in five numbers, for those who see no file: the committee's members and the administrator. */
@Service
@RolesAllowed({Role.COMMITTEE_MEMBER_NAME, Role.ADMINISTRATOR_NAME})
class CommitteesFigures implements HomeFigures {

    private final ListPlaces list;
    private final PublicCounter jobs;
    private final WorkedFigure worked;

    CommitteesFigures(ListPlaces list, PublicCounter jobs, WorkedFigure worked) {
        this.list = list;
        this.jobs = jobs;
        this.worked = worked;
    }

    @Override
    @PermitAll
    public boolean concern(Role role) {
        return role == Role.COMMITTEE_MEMBER || role == Role.ADMINISTRATOR;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> figures() {
        var count = jobs.count();
        return List.of(
                new Figure(list.count(), "home.count.ranked", null),
                new Figure(count.ebe(), "jobs.count.ebe", null),
                new Figure(count.elsewhere(), "jobs.count.elsewhere", null),
                new Figure(count.running(), "jobs.count.running", null),
                worked.of(null, null));
    }
}
