package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** How long it takes to say, for 3,000 people and 100 activities, everything that stands in the way of each pair. */
public final class MatchingSpeed {

    private static final int PEOPLE = 3_000;
    private static final int ACTIVITIES = 100;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;
    private static final int SKILLS = 227;
    private static final int KINDS = 35;
    private static final List<Limit> LIMITS = List.of(Limit.values());

    private MatchingSpeed() {}

    public static void main(String[] arguments) {
        System.out.println("matching 3000 x 100: " + medianMillis() + " ms");
    }

    /** The median of {@value #ROUNDS} rounds after a warm-up, on one core. */
    public static double medianMillis() {
        var random = new Random(20261123);
        var names = IntStream.range(0, SKILLS).mapToObj(i -> "skill-" + i).toList();
        var codes = new SkillSet.Codes(names);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> person(random, codes, names))
                .toList();
        var openings = IntStream.range(0, ACTIVITIES)
                .mapToObj(i -> opening(random, codes, names))
                .toList();
        var rounds = new ArrayList<Double>();
        var suited = 0L;
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var start = System.nanoTime();
            suited += count(people, openings);
            if (round >= WARM_UP) {
                rounds.add((System.nanoTime() - start) / 1e6);
            }
        }
        if (suited == 0) {
            throw new IllegalStateException("Nobody suits anything: this measures nothing");
        }
        Collections.sort(rounds);
        return Math.round(rounds.get(ROUNDS / 2) * 10) / 10.0;
    }

    private static long count(List<Profile> people, List<Opening> openings) {
        var suited = 0L;
        for (var opening : openings) {
            for (var person : people) {
                if (SuitabilityRules.obstacles(person, opening).isEmpty()) {
                    suited++;
                }
            }
        }
        return suited;
    }

    private static Profile person(Random random, SkillSet.Codes codes, List<String> names) {
        var minimum = 8 + random.nextInt(80);
        return new Profile(
                VolunteerId.create(),
                codes.setOf(some(random, names, 12)),
                codes.setOf(some(random, names, 20)),
                some(random, kinds(), 4),
                random.nextInt(5) == 0,
                new WeeklyHours(minimum),
                new WeeklyHours(minimum + random.nextInt(50)),
                new HalfDays(random.nextInt(1 << 12)),
                limits(random, 2),
                Set.of());
    }

    private static Opening opening(Random random, SkillSet.Codes codes, List<String> names) {
        var least = 16 + random.nextInt(60);
        return new Opening(
                OpeningId.create(),
                ActivityId.create(),
                kinds().get(random.nextInt(KINDS)),
                codes.setOf(some(random, names, 1)),
                codes.setOf(some(random, names, 3)),
                limits(random, 3),
                new HalfDays(random.nextInt(1 << 12)),
                new WeeklyHours(least),
                new WeeklyHours(least + 40));
    }

    private static List<String> kinds() {
        return IntStream.range(0, KINDS).mapToObj(i -> "kind-" + i).toList();
    }

    private static List<String> some(Random random, List<String> all, int most) {
        return random.ints(random.nextInt(most + 1), 0, all.size())
                .distinct()
                .mapToObj(all::get)
                .toList();
    }

    private static Set<Limit> limits(Random random, int most) {
        var limits = EnumSet.noneOf(Limit.class);
        random.ints(random.nextInt(most + 1), 0, LIMITS.size())
                .mapToObj(LIMITS::get)
                .forEach(limits::add);
        return limits;
    }
}
