package fr.declic.employment;

import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contract without an end says.
 *
 * @param startsOn the first day of work
 * @param writtenRequestOn the day the person asked in writing for fewer hours than the minimum
 */
public record ContractTerms(
        WeeklyHours hours, LocalDate startsOn, @Nullable LocalDate writtenRequestOn) {

    /** The longest week there may be (Code du travail, L. 3121-20), as one contract's hours. */
    public static final WeeklyHours LONGEST = WeeklyHours.ofHours(48);

    /** The first law of the experiment: no contract of the project is older (loi 2016-231 du 29 février 2016). */
    public static final LocalDate EARLIEST_START = LocalDate.of(2016, 2, 29);

    private static final int MONTHS_AHEAD = 12;

    /**
     * Why these terms cannot be recorded; empty when they can.
     *
     * @param minimum hours of the territory's setting (Code du travail, L. 3123-27); fewer need the person's written request, for
     *     constraints of their own or other work (L. 3123-7)
     */
    Optional<ContractRefusal> refusal(WeeklyHours minimum, LocalDate today) {
        if (hours.compareTo(LONGEST) > 0) {
            return Optional.of(ContractRefusal.TOO_MANY_HOURS);
        }
        if (startsOn.isBefore(EARLIEST_START) || startsOn.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return Optional.of(ContractRefusal.START_OUT_OF_RANGE);
        }
        if (hours.compareTo(minimum) < 0 && writtenRequestOn == null) {
            return Optional.of(ContractRefusal.WRITTEN_REQUEST_MISSING);
        }
        if (writtenRequestOn != null && writtenRequestOn.isAfter(today)) {
            return Optional.of(ContractRefusal.WRITTEN_REQUEST_IN_FUTURE);
        }
        return Optional.empty();
    }
}
