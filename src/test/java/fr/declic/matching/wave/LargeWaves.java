package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Waves of any size for the measures: two places for three people, up to twenty sorts of places an activity, eight wishes each. */
final class LargeWaves {

    private static final int SORTS = 20;
    private static final int WISHES = 8;
    private static final int ANY_WISH = 20;
    private static final List<String> SKILLS =
            IntStream.range(0, 30).mapToObj(i -> "savoir-" + i).toList();
    private static final List<Limit> LIMITS = List.of(Limit.values());

    private final Random random;
    private final int activities;
    private final double skew;
    private final List<String> kinds;

    private LargeWaves(int activities, double skew) {
        random = new Random(20261126);
        this.activities = activities;
        this.skew = skew;
        kinds = IntStream.range(0, activities).mapToObj(i -> "activite-" + i).toList();
    }

    /** @param skew 1 when the wishes are spread evenly; at 2 half of them go to a quarter of the activities, at 3 to an eighth */
    static WaveInput of(int people, int activities, double skew) {
        var waves = new LargeWaves(activities, skew);
        var places = waves.places(people * 2 / 3);
        return new WaveInput(
                places, IntStream.range(0, people).mapToObj(waves::person).toList(), List.of());
    }

    private List<WavePlaces> places(int count) {
        var places = new ArrayList<WavePlaces>();
        for (var i = 0; i < activities; i++) {
            var limits = some(LIMITS, 2);
            var firstDay = some(SKILLS, 1);
            var learnt = some(SKILLS, 2);
            var sorts = 1 + random.nextInt(SORTS);
            var of = new int[sorts];
            var here = (int) ((i + 1L) * count / activities - (long) i * count / activities);
            for (var one = 0; one < here; one++) {
                of[random.nextInt(sorts)]++;
            }
            for (var sort : Arrays.stream(of).filter(one -> one > 0).toArray()) {
                var least = 32 + 4 * random.nextInt(16);
                places.add(new WavePlaces(
                        new OpeningId(new UUID(1, places.size())),
                        new ActivityId(new UUID(2, i)),
                        kinds.get(i),
                        sort,
                        days(),
                        new WeeklyHours(least),
                        new WeeklyHours(least + 4 * random.nextInt(12)),
                        limits,
                        firstDay,
                        learnt));
            }
        }
        return places;
    }

    private WavePerson person(int number) {
        var minimum = 32 + 4 * random.nextInt(14);
        return new WavePerson(
                new VolunteerId(new UUID(3, number)),
                wishes(),
                random.nextInt(ANY_WISH) == 0,
                new WeeklyHours(minimum),
                new WeeklyHours(minimum + random.nextInt(48)),
                days(),
                some(LIMITS, 3),
                some(SKILLS, 12),
                some(SKILLS, 12),
                List.of(),
                List.of(),
                null);
    }

    private List<String> wishes() {
        return IntStream.generate(this::activity)
                .distinct()
                .limit(Math.min(WISHES, activities))
                .mapToObj(kinds::get)
                .toList();
    }

    private int activity() {
        return (int) (Math.pow(random.nextDouble(), skew) * activities);
    }

    private HalfDays days() {
        return HalfDays.of(Arrays.stream(HalfDay.values())
                .filter(day -> random.nextInt(4) != 0)
                .toList());
    }

    private <T> List<T> some(List<T> all, int most) {
        return random.ints(random.nextInt(most + 1), 0, all.size())
                .distinct()
                .mapToObj(all::get)
                .toList();
    }
}
