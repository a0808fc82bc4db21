package fr.declic.employment;

import fr.declic.activities.EmployerId;
import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a contract begins with.
 *
 * @param name of the person
 * @param employers the one may choose from
 * @param employer of the proposal the person has, or the manager's own
 * @param hours of that proposal, the most that suit both
 * @param startsOn a day from which that work is open, else today
 * @param minimum hours under which the person's written request is needed
 */
public record HiringDraft(
        String name,
        List<Employer> employers,
        @Nullable Employer employer,
        @Nullable WeeklyHours hours,
        LocalDate startsOn,
        WeeklyHours minimum) {

    public HiringDraft {
        employers = List.copyOf(employers);
    }

    /** Who may employ. */
    public record Employer(EmployerId id, String name) {}
}
