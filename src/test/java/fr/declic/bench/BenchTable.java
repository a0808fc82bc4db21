package fr.declic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Where a measure leaves its row; {@code ./declic bench} prints them all as one table. */
public final class BenchTable {

    private static final Path ROWS = Path.of("target", "bench", "rows.tsv");

    private BenchTable() {}

    /**
     * @param measure what was measured, in French and with its size («Liste, premières lignes, 20 000 personnes»)
     * @param value with its unit («84 ms»)
     * @param target what the project promises («300 ms au plus»), or nothing when it promises nothing
     */
    public static void row(String measure, String value, String target) {
        try {
            Files.createDirectories(ROWS.getParent());
            Files.writeString(
                    ROWS,
                    String.join("\t", measure, value, target) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The median of so many runs, in milliseconds, after as many that do not count. */
    public static long medianMillis(int runs, Runnable work) {
        for (var i = 0; i < runs; i++) {
            work.run();
        }
        var times = new long[runs];
        for (var i = 0; i < runs; i++) {
            var start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[runs / 2] / 1_000_000;
    }
}
