package fr.declic.employment;

import fr.declic.activities.EmployerId;
import fr.declic.followup.HomeFigures.Figure;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The full-time equivalents that were worked, as one figure among others. */
@Component
class WorkedFigure {

    private final ObjectProvider<ConfirmedHours> hours;

    WorkedFigure(ObjectProvider<ConfirmedHours> hours) {
        this.hours = hours;
    }

    /** @param only one EBE's, or those of all of them */
    Figure of(@Nullable EmployerId only, @Nullable String href) {
        var worked = hours.stream()
                .map(kept -> kept.lately(only))
                .filter(one -> one.quarters() > 0)
                .findFirst()
                .orElse(FullTimeEquivalents.NONE);
        return new Figure(
                worked.toString(),
                worked.value().setScale(0, RoundingMode.UP).intValueExact(),
                "jobs.count.worked",
                href);
    }
}
