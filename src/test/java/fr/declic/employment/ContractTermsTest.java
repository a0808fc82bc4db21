package fr.declic.employment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WeeklyHours MINIMUM = WeeklyHours.ofHours(24);

    @Test
    void atTheMinimumNeedNoWrittenRequest() {
        assertThat(refusal(96, TODAY, null)).isNull();
    }

    @Test
    void aQuarterHourBelowTheMinimumNeedTheWrittenRequest() {
        assertThat(refusal(95, TODAY, null)).isEqualTo(ContractRefusal.WRITTEN_REQUEST_MISSING);
        assertThat(refusal(95, TODAY, TODAY)).isNull();
    }

    @Test
    void takeNoRequestThatIsYetToBeWritten() {
        assertThat(refusal(40, TODAY, TODAY.plusDays(1))).isEqualTo(ContractRefusal.WRITTEN_REQUEST_IN_FUTURE);
    }

    @Test
    void followTheTerritorysMinimum() {
        var terms = new ContractTerms(WeeklyHours.ofHours(20), TODAY, null);
        assertThat(terms.refusal(WeeklyHours.ofHours(20), TODAY)).isEmpty();
        assertThat(terms.refusal(WeeklyHours.ofHours(21), TODAY)).contains(ContractRefusal.WRITTEN_REQUEST_MISSING);
    }

    @Test
    void startNoLaterThanInAYear() {
        assertThat(refusal(96, TODAY.plusYears(1), null)).isNull();
        assertThat(refusal(96, TODAY.plusYears(1).plusDays(1), null)).isEqualTo(ContractRefusal.START_OUT_OF_RANGE);
    }

    @Test
    void startNoEarlierThanTheExperiment() {
        assertThat(refusal(96, LocalDate.of(2016, 2, 29), null)).isNull();
        assertThat(refusal(96, LocalDate.of(2016, 2, 28), null)).isEqualTo(ContractRefusal.START_OUT_OF_RANGE);
    }

    @Test
    void holdNoMoreThanTheLongestWeek() {
        assertThat(refusal(48 * 4, TODAY, null)).isNull();
        assertThat(refusal(48 * 4 + 1, TODAY, null)).isEqualTo(ContractRefusal.TOO_MANY_HOURS);
    }

    private static @Nullable ContractRefusal refusal(int quarters, LocalDate start, @Nullable LocalDate request) {
        return new ContractTerms(new WeeklyHours(quarters), start, request)
                .refusal(MINIMUM, TODAY)
                .orElse(null);
    }
}
