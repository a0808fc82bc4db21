package fr.declic.planning.core;

/**
 * What a contract asks of one week, in quarter hours.
 *
 * @param contract hours of a week
 * @param halfDay length of a half-day: a week stays within half of it
 * @param later what the weeks left of the four can still even out: four weeks come within {@code tolerance} of four contracts
 * @param balance worked more than the contracts in the other weeks, or less when it is negative
 * @param excused by absences and public holidays; they are not made up (Code du travail, L. 3121-50 and L. 3133-2)
 * @param tolerance of four weeks
 */
public record ContractHours(int contract, int halfDay, int later, int balance, int excused, int tolerance) {

    /** The weeks over which the hours even out. */
    public static final int WEEKS = 4;

    public ContractHours {
        if (later < 0 || contract <= 0) {
            throw new IllegalArgumentException("Later " + later + " of a contract of " + contract);
        }
    }

    public boolean isPartTime(LabourRules law) {
        return contract < fullWeek(law);
    }

    private static int fullWeek(LabourRules law) {
        return law.fullWeek() / law.unit();
    }

    /** The hours of this week: near enough to the contract, and such that the weeks left can still even it out. */
    public HoursWindow window(int firstSlot, int lastSlot, LabourRules law) {
        var half = halfDay / 2;
        var owed = Math.max(0, contract - excused);
        var slack = tolerance + later;
        var cap = isPartTime(law) ? fullWeek(law) - 1 : fullWeek(law);
        var most = Math.max(0, Math.min(cap, Math.min(owed + half, owed - balance + slack)));
        var least = Math.clamp(Math.max(owed - half, owed - balance - slack), 0, most);
        return new HoursWindow(firstSlot, lastSlot, least, most, Math.clamp(owed - balance, least, most));
    }
}
