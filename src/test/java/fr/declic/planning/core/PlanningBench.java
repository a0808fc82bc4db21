package fr.declic.planning.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.bench.BenchTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The week of thirty and of three hundred people; and, where its path is given, an instance of Curtois and Qu. */
class PlanningBench {

    private static final int WEEKS = 20;
    private static final String INSTANCE = "DECLIC_SHIFT_INSTANCE";

    @Test
    void smallWeeks() {
        measure(
                "Semaine, 30 personnes × 12 activités × 10 demi-journées",
                30,
                12,
                new Effort(5, 2, 1, 0.01),
                "1 s au plus");
    }

    @Test
    void largeWeeks() {
        measure(
                "Semaine, 300 personnes × 60 activités × 10 demi-journées",
                300,
                60,
                Effort.OF_A_SCREEN,
                "10 s au plus");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = INSTANCE, matches = ".+")
    void anInstanceGivenByItsPath() throws IOException {
        var file = Path.of(System.getenv(INSTANCE));
        var problem = ShiftSchedulingFile.read(file);
        var found = new WeekSearch().propose(problem, new Effort(600, 2, 1, 0), new Stop(), progress -> {});
        BenchTable.row(
                "Instance " + file.getFileName(),
                "coût " + found.reached().best() + ", borne " + found.reached().bound(),
                "résultat publié");
    }

    /** One week says little: another one is easier or harder. */
    private static void measure(String name, int people, int activities, Effort effort, String target) {
        // the first run also lets the compiler warm up, as on a running server
        new WeekSearch().propose(GeneratedWeek.of(30, 12, 7), new Effort(3, 2, 1, 0.01), new Stop(), progress -> {});
        var millis = new ArrayList<Double>();
        var gaps = new ArrayList<Double>();
        var least = 100.0;
        for (var seed = 1; seed <= WEEKS; seed++) {
            var problem = GeneratedWeek.of(people, activities, seed);
            var start = System.nanoTime();
            var found = new WeekSearch().propose(problem, effort, new Stop(), progress -> {});
            millis.add((System.nanoTime() - start) / 1e6);
            gaps.add(100 * found.reached().gap());
            assertThat(found.breaches()).isEmpty();
            least = Math.min(least, 100.0 * new Costs(problem).atSmallestGap(found.roster()) / people);
        }
        BenchTable.row(name, ofAll(millis, "%.0f ms"), target);
        BenchTable.row(name + ", écart prouvé", ofAll(gaps, "%.1f %%"), "1 % au plus");
        BenchTable.row(
                name + ", au plus près de leurs heures",
                String.format(Locale.FRENCH, "%.1f %% dans la moins bonne", least),
                "99 % au moins");
    }

    private static String ofAll(List<Double> measured, String format) {
        var inOrder = measured.stream().sorted().toList();
        return String.format(
                Locale.FRENCH,
                "médiane " + format + ", de " + format + " à " + format + " sur %d semaines",
                inOrder.get((WEEKS - 1) / 2),
                inOrder.getFirst(),
                inOrder.getLast(),
                WEEKS);
    }
}
