package fr.declic.planning;

import fr.declic.planning.core.LabourRules;
import java.util.Optional;

/**
 * What the law asks of a week and of a change in it.
 *
 * @param noticeDays working days before a change of part-time hours (Code du travail, L. 3123-31)
 */
public record LabourTerms(LabourRules law, int noticeDays) {

    /** As the law stands in 2026. */
    public static final LabourTerms OF_2026 = new LabourTerms(LabourRules.OF_2026, 7);

    private static final int MOST_NOTICE = 60;
    private static final int DAY = 24 * 60;

    public LabourTerms {
        within(noticeDays, 0, MOST_NOTICE);
        within(law.dailyRest(), 0, DAY);
        within(law.weeklyRest(), law.dailyRest(), 7 * DAY);
        within(law.workWithoutPause(), 1, DAY);
        within(law.pause(), 0, DAY);
        within(law.longestDay(), 1, DAY);
        within(law.fullWeek(), law.unit(), 7 * DAY);
        within(law.longestInterruption(), 0, DAY);
    }

    /** Empty where one of the numbers cannot be. */
    public static Optional<LabourTerms> of(LabourRules law, int noticeDays) {
        try {
            return Optional.of(new LabourTerms(law, noticeDays));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
    }
}
