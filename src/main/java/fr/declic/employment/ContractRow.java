package fr.declic.employment;

import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One contract in the list.
 *
 * @param name of the person
 * @param endsOn last day of work
 * @param hired true while the person's status still says that they work
 */
public record ContractRow(
        ContractId id,
        VolunteerId volunteer,
        String name,
        EmployerId employer,
        String employerName,
        EmployerDetails.Kind kind,
        WeeklyHours hours,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable EndReason endReason,
        @Nullable LocalDate writtenRequestOn,
        boolean hired) {

    public ContractFilter.State state(LocalDate today) {
        if (endsOn != null && endsOn.isBefore(today)) {
            return ContractFilter.State.ENDED;
        }
        return startsOn.isAfter(today) ? ContractFilter.State.TO_COME : ContractFilter.State.RUNNING;
    }
}
