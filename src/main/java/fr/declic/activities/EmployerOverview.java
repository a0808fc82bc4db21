package fr.declic.activities;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An employer and what is done there, as the list shows it. */
public record EmployerOverview(EmployerId id, EmployerDetails details, List<Line> activities) {

    public EmployerOverview {
        activities = List.copyOf(activities);
    }

    /**
     * One activity of the list.
     *
     * @param kind code of the vocabulary
     * @param taken places that a person has
     * @param halfDays of all its openings together
     * @param least the fewest hours of any opening; none without openings
     * @param most the most hours of any opening
     */
    public record Line(
            ActivityId id,
            String name,
            String kind,
            @Nullable String place,
            boolean closed,
            int places,
            int taken,
            HalfDays halfDays,
            @Nullable WeeklyHours least,
            @Nullable WeeklyHours most) {

        /** Places nobody has yet. */
        public int free() {
            return Math.max(0, places - taken);
        }
    }
}
