package fr.declic.planning.core;

/**
 * What the law asks of a week, in minutes. The numbers are dated settings of the territory: here stands only their meaning.
 *
 * @param dailyRest between two days (Code du travail, L. 3131-1)
 * @param weeklyRest in a row, once a week (L. 3132-2)
 * @param workWithoutPause after which a pause is due (L. 3121-16)
 * @param pause how long it is
 * @param longestDay of work (L. 3121-18)
 * @param fullWeek the legal week (L. 3121-27), which nobody exceeds and part-time never reaches (L. 3123-9)
 * @param longestInterruption within a day of part-time work (L. 3123-30)
 * @param unit minutes in the unit the lengths are counted in: 15 for quarter hours
 */
public record LabourRules(
        int dailyRest,
        int weeklyRest,
        int workWithoutPause,
        int pause,
        int longestDay,
        int fullWeek,
        int longestInterruption,
        int unit) {

    /** As the law stands in 2026. */
    public static final LabourRules OF_2026 =
            new LabourRules(11 * 60, 35 * 60, 6 * 60, 20, 10 * 60, 35 * 60, 2 * 60, 15);

    /** None of them: for instances that bring rules of their own. */
    public static final LabourRules NONE = new LabourRules(0, 0, 24 * 60, 0, 24 * 60, 7 * 24 * 60, 24 * 60, 1);
}
