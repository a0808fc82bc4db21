package fr.declic.matching.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.bench.BenchTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Hiring waves of a neighbourhood, of a large territory and of the country. */
class HiringWaveBench {

    private static final int RUNS = 9;
    private static final String HEAP = "-Xmx2g";

    @Test
    void ofThreeHundredPeople() {
        var input = LargeWaves.of(300, 20, 1);
        var millis = BenchTable.medianMillis(3 * RUNS, () -> HiringWave.run(input));
        BenchTable.row("Vague d’embauche, 300 personnes × 20 activités", millis + " ms", "50 ms au plus");
    }

    @Test
    void ofThreeThousandPeople() {
        var input = LargeWaves.of(3_000, 100, 1);
        var wave = HiringWave.run(input);
        assertThat(WaveChecker.check(input, wave.outcome()).findings()).isEmpty();
        var millis = BenchTable.medianMillis(RUNS, () -> HiringWave.run(input));
        BenchTable.row("Vague d’embauche, 3 000 personnes × 100 activités", millis + " ms", "200 ms au plus");
    }

    /** The last of the list, whose story is the longest, from a wave that was just read and run. */
    @Test
    void explainedToOneOfThreeThousand() {
        var input = LargeWaves.of(3_000, 100, 1);
        var last = HiringWave.run(input).outcome().people().stream()
                .filter(one -> !one.hasPlace())
                .toList()
                .getLast()
                .person();
        var wave = HiringWave.run(input);
        assertThat(wave.explain(last).considered()).isNotEmpty();
        var millis = BenchTable.medianMillis(RUNS, () -> wave.explain(last));
        BenchTable.row("Explication d’une personne sur 3 000", millis + " ms", "50 ms au plus");
    }

    @Test
    void emptyPlacesThatSomebodyMightChoose() {
        var wave = HiringWave.run(LargeWaves.of(3_000, 100, 2));
        var found = wave.freeChoices(20);
        var millis = BenchTable.medianMillis(3, () -> wave.freeChoices(20));
        BenchTable.row("Places vides, " + found.size() + " choix libres, 3 000 personnes", millis + " ms", "");
    }

    @Test
    void ofTheCountry() throws IOException, InterruptedException {
        country("1", "souhaits répartis");
    }

    @Test
    void ofTheCountryWhenAllWishTheSame() throws IOException, InterruptedException {
        country("2", "souhaits concentrés");
    }

    private static void country(String skew, String said) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        HEAP,
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountryWave.class.getName(),
                        skew))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(told).isZero();
        var figures = told.split(" ", -1);
        assertThat(Integer.parseInt(figures[3])).isPositive();
        BenchTable.row(
                "Vague d’embauche, 300 000 × 10 000, " + said,
                String.format(
                        Locale.FRENCH,
                        "%.1f s (processeurs : %.1f s), %s Mo",
                        Long.parseLong(figures[0]) / 1000.0,
                        Long.parseLong(figures[1]) / 1000.0,
                        figures[2]),
                "60 s et 2 Go au plus");
    }
}
