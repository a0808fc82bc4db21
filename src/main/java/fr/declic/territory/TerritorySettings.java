package fr.declic.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a territory decides for itself and may change on screen.
 *
 * @param minimumDeprivationMonths without work, to be eligible
 * @param minimumResidenceMonths of living here, to be eligible
 * @param minimumContractQuarters quarter hours a week under which a contract needs the person's written request
 * @param answerDelayDays to answer a proposal before somebody calls
 * @param firstCallDays after a registration by which the team has called, as the receipt promises
 * @param dailySmsCeiling text messages a day
 * @param targetEbe jobs to be created in EBE
 * @param targetElsewhere jobs to be created with other employers
 * @param committeeColleges of which the committee is made, by their names
 */
public record TerritorySettings(
        String name,
        int minimumDeprivationMonths,
        int minimumResidenceMonths,
        int minimumContractQuarters,
        int answerDelayDays,
        int firstCallDays,
        int dailySmsCeiling,
        int targetEbe,
        int targetElsewhere,
        CandidacyDateEvent candidacyDateEvent,
        LegalBasis legalBasis,
        String committeeName,
        List<String> committeeColleges,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PHONE = 20;
    public static final int LONGEST_EMAIL = 254;
    public static final int MOST_MONTHS = 120;
    public static final int MOST_DAYS = 90;
    public static final int MOST_MESSAGES = 100_000;
    public static final int MOST_JOBS = 10_000;
    public static final int MOST_QUARTERS = 140;
    public static final int MOST_COLLEGES = 20;

    public TerritorySettings {
        within(minimumDeprivationMonths, 0, MOST_MONTHS);
        within(minimumResidenceMonths, 0, MOST_MONTHS);
        within(minimumContractQuarters, 1, MOST_QUARTERS);
        within(answerDelayDays, 1, MOST_DAYS);
        within(firstCallDays, 1, MOST_DAYS);
        within(dailySmsCeiling, 0, MOST_MESSAGES);
        within(targetEbe, 0, MOST_JOBS);
        within(targetElsewhere, 0, MOST_JOBS);
        within(committeeColleges.size(), 0, MOST_COLLEGES);
        committeeColleges = List.copyOf(committeeColleges);
        if (committeeColleges.stream().anyMatch(college -> college.isBlank() || college.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("A college of the committee has a name");
        }
        if (name.isBlank() || committeeName.isBlank()) {
            throw new IllegalArgumentException("A territory and its committee have names");
        }
    }

    private static void within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
    }
}
