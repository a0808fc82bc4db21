package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = new Holidays();

    @Test
    void knowsTheElevenOfTheLaw() {
        var days = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(holidays::contains)
                .toList();
        assertThat(days)
                .isEqualTo(List.of(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 8),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 7, 14),
                        LocalDate.of(2027, 8, 15),
                        LocalDate.of(2027, 11, 1),
                        LocalDate.of(2027, 11, 11),
                        LocalDate.of(2027, 12, 25)));
    }

    @Test
    void theDayAfterIsAnOrdinaryOne() {
        assertThat(holidays.contains(LocalDate.of(2027, 11, 2))).isFalse();
    }
}
