package fr.declic.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FullTimeEquivalentsTest {

    private static final int FULL_WEEK = 140;

    @Test
    void onePersonAtTheFullWeekIsOne() {
        assertThat(new FullTimeEquivalents(4L * FULL_WEEK, 4, FULL_WEEK)).hasToString("1");
    }

    @Test
    void aWeekWithoutHoursCountsForNothing() {
        assertThat(new FullTimeEquivalents(3L * FULL_WEEK, 4, FULL_WEEK)).hasToString("0,8");
    }

    @Test
    void nobodyIsNone() {
        assertThat(FullTimeEquivalents.NONE).hasToString("0");
    }

    @Test
    void hoursAreNeverFewerThanNone() {
        assertThatThrownBy(() -> new FullTimeEquivalents(-1, 4, FULL_WEEK))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
