package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waves by chance, the same for the same seed: small enough for places to be short and rules to meet. */
final class RandomWaves {

    static final int WAVES = 10_000;
    static final List<String> KINDS = List.of("couture", "cuisine", "repassage");
    static final List<String> SKILLS = List.of("coudre", "peser");
    static final List<HalfDay> DAYS = List.of(
            HalfDay.MONDAY_MORNING,
            HalfDay.MONDAY_AFTERNOON,
            HalfDay.TUESDAY_MORNING,
            HalfDay.TUESDAY_AFTERNOON,
            HalfDay.WEDNESDAY_MORNING);
    private static final List<Limit> LIMITS = List.of(Limit.HEAVY_LOADS, Limit.NOISE);

    private RandomWaves() {}

    static void each(int seed, Consumer<WaveInput> check) {
        for (var i = 0; i < WAVES; i++) {
            var random = new Random(seed * 1_000_003L + i);
            check.accept(wave(random, 1 + random.nextInt(6), 1 + random.nextInt(5), 2, true));
        }
    }

    /**
     * With contracts and refused places when that is asked for. Half of the waves have one half-day a place and few hours, so that
     * many hold the same places equal: there people must be moved. The other half have all the obstacles there are.
     */
    static WaveInput wave(Random random, int people, int sorts, int count, boolean past) {
        var easy = random.nextBoolean();
        var places = new ArrayList<WavePlaces>();
        for (var i = 0; i < sorts; i++) {
            places.add(places(random, i, count, easy));
        }
        var somebody = new ArrayList<WavePerson>();
        for (var i = 0; i < people; i++) {
            somebody.add(person(random, i, sorts, past, easy));
        }
        return new WaveInput(places, somebody, List.of());
    }

    private static WavePlaces places(Random random, int number, int count, boolean easy) {
        var least = easy ? new WeeklyHours(16) : hours(random, 1, 3);
        return new WavePlaces(
                WaveSketch.opening(number),
                WaveSketch.activity(number),
                KINDS.get(random.nextInt(easy ? 2 : KINDS.size())),
                easy ? 1 : random.nextInt(count + 1),
                easy ? HalfDays.of(DAYS.get(random.nextInt(DAYS.size()))) : days(random, 4),
                least,
                new WeeklyHours(least.quarters() + 4 * random.nextInt(easy ? 2 : 5)),
                some(random, LIMITS, 5),
                some(random, SKILLS, easy ? 9 : 4),
                some(random, SKILLS, 4));
    }

    static WavePerson person(Random random, int number, int sorts, boolean past, boolean easy) {
        var minimum = random.nextInt(12) == 0 ? null : easy ? new WeeklyHours(12) : hours(random, 0, 3);
        var takenOut = new ArrayList<ActivityId>();
        var removed = new ArrayList<OpeningId>();
        OpeningId contract = null;
        if (past && random.nextInt(12) == 0) {
            takenOut.add(WaveSketch.activity(random.nextInt(sorts)));
        }
        if (past && random.nextInt(12) == 0) {
            removed.add(WaveSketch.opening(random.nextInt(sorts)));
        }
        if (past && random.nextInt(25) == 0) {
            contract = WaveSketch.opening(random.nextInt(sorts));
        }
        return new WavePerson(
                WaveSketch.volunteer(number),
                wishes(random),
                random.nextInt(4) == 0,
                minimum,
                easy ? new WeeklyHours(16 + 4 * random.nextInt(2)) : wished(random, minimum),
                days(random, easy ? 2 : 5),
                some(random, LIMITS, 6),
                some(random, SKILLS, 2),
                some(random, SKILLS, 2),
                takenOut,
                removed,
                contract);
    }

    static List<String> wishes(Random random) {
        var wishes = new ArrayList<>(KINDS);
        Collections.shuffle(wishes, random);
        return wishes.subList(0, random.nextInt(KINDS.size() + 1));
    }

    private static @Nullable WeeklyHours wished(Random random, @Nullable WeeklyHours minimum) {
        if (random.nextInt(12) == 0) {
            return null;
        }
        return minimum == null ? hours(random, 1, 4) : new WeeklyHours(minimum.quarters() + 4 * random.nextInt(9));
    }

    private static WeeklyHours hours(Random random, int from, int to) {
        return new WeeklyHours(Math.max(4, 16 * from + 4 * random.nextInt((to - from) * 4 + 1)));
    }

    private static HalfDays days(Random random, int of) {
        return HalfDays.of(DAYS.stream().filter(day -> random.nextInt(of) != 0).toList());
    }

    private static <T> List<T> some(Random random, List<T> all, int oneIn) {
        return all.stream().filter(one -> random.nextInt(oneIn) == 0).toList();
    }
}
