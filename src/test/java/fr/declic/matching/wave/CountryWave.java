package fr.declic.matching.wave;

/** One wave of the whole country in a Java of its own, whose heap is what the project promises; prints milliseconds and people placed. */
public final class CountryWave {

    static final int PEOPLE = 300_000;
    static final int ACTIVITIES = 10_000;

    private CountryWave() {}

    public static void main(String[] arguments) {
        var input = LargeWaves.of(PEOPLE, ACTIVITIES, arguments.length > 0 && arguments[0].equals("skewed"));
        var start = System.nanoTime();
        var outcome = HiringWave.run(input).outcome();
        var millis = (System.nanoTime() - start) / 1_000_000;
        var placed = outcome.people().stream().filter(WavePlacement::hasPlace).count();
        System.out.println(millis + " " + placed + " " + input.places().size());
    }
}
