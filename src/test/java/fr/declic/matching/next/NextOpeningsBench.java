package fr.declic.matching.next;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.bench.BenchTable;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The three of forty candidates that employ most of 300 people, with what each employs alone, from what people said. */
class NextOpeningsBench {

    private static final int RUNS = 9;

    @Test
    void threeOfFortyForThreeHundredPeople() {
        var given = Neighbourhood.random(new Random(20261126), 300, 40, 6, 10);
        assertThat(given.counted().together(3).seats()).isNotEmpty();
        var millis = BenchTable.medianMillis(RUNS, () -> {
            var counted = given.counted();
            counted.each();
            counted.together(NextOpenings.MOST_TOGETHER);
        });
        BenchTable.row("Activités à ouvrir, 300 personnes × 40 candidates, 3 ensemble", millis + " ms", "");
    }
}
