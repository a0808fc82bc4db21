package fr.declic.planning.ui;

import fr.declic.vocabulary.WeeklyHours;

/** Quarter hours as the team reads them, none included: «0 h», «17 h 30». */
final class QuarterWords {

    private QuarterWords() {}

    static String of(int quarters) {
        return quarters <= 0 ? "0\u00a0h" : new WeeklyHours(quarters).toString();
    }
}
