package fr.declic.matching.wave;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/**
 * One wave of the whole country in a Java of its own, whose heap is what the project promises. Prints milliseconds, those that the
 * processors worked, the highest heap in megabytes with the garbage of that moment, people placed and sorts of places.
 */
public final class CountryWave {

    private static final int PEOPLE = 300_000;
    private static final int ACTIVITIES = 10_000;
    private static final int MEGABYTE = 1 << 20;

    private CountryWave() {}

    /** @param arguments how skewed the wishes are, as {@link LargeWaves} says */
    public static void main(String[] arguments) {
        var input = LargeWaves.of(PEOPLE, ACTIVITIES, Double.parseDouble(arguments[0]));
        var worked = workedMillis();
        var start = System.nanoTime();
        var outcome = HiringWave.run(input).outcome();
        var millis = (System.nanoTime() - start) / 1_000_000;
        worked = workedMillis() - worked;
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        var placed = outcome.people().stream().filter(WavePlacement::hasPlace).count();
        System.out.println(millis + " " + worked + " " + heap / MEGABYTE + " " + placed + " "
                + input.places().size());
    }

    private static long workedMillis() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000
                : 0;
    }
}
