package fr.declic.planning.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.bench.BenchTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The week of thirty and of three hundred people; and, where its path is given, an instance of Curtois and Qu. */
class PlanningBench {

    private static final String INSTANCE = "DECLIC_SHIFT_INSTANCE";

    @Test
    void aSmallWeek() {
        measure(
                "Semaine, 30 personnes × 12 activités × 10 demi-journées",
                GeneratedWeek.of(30, 12, 1),
                5,
                "1 s au plus");
    }

    @Test
    void aLargeWeek() {
        measure(
                "Semaine, 300 personnes × 60 activités × 10 demi-journées",
                GeneratedWeek.of(300, 60, 1),
                10,
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

    private static void measure(String name, RosterProblem problem, double seconds, String target) {
        // the first run also loads the native library and lets the compiler warm up, as on a running server
        var effort = new Effort(seconds, 2, 1, 0.01);
        new WeekSearch().propose(GeneratedWeek.of(30, 12, 7), new Effort(3, 2, 1, 0.01), new Stop(), progress -> {});
        var start = System.nanoTime();
        var found = new WeekSearch().propose(problem, effort, new Stop(), progress -> {});
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(found.breaches()).isEmpty();
        var near = 100.0
                * new Costs(problem).atSmallestGap(found.roster())
                / problem.people().size();
        BenchTable.row(name, millis + " ms", target);
        BenchTable.row(name + ", écart prouvé", percent(100 * found.reached().gap()), "1 % au plus");
        BenchTable.row(name + ", au plus près de leurs heures", percent(near), "99 % au moins");
    }

    private static String percent(double value) {
        return String.format(Locale.FRENCH, "%.1f %%", value);
    }
}
