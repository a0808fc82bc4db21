package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.bench.BenchTable;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long it takes to find everything that stands in the way, for each of 3,000 people and 100 activities, on one core. */
class MatchingBench {

    private static final int PEOPLE = 3_000;
    private static final int ACTIVITIES = 100;
    private static final int RUNS = 9;
    private static final int SKILLS = 227;
    private static final int KINDS = 35;
    private static final List<Limit> LIMITS = List.of(Limit.values());

    @Test
    void ofThreeThousandPeopleAndAHundredActivities() {
        var random = new Random(20261123);
        var names = IntStream.range(0, SKILLS).mapToObj(i -> "skill-" + i).toList();
        var codes = new SkillSet.Codes(names);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> person(random, codes, names))
                .toList();
        var openings = IntStream.range(0, ACTIVITIES)
                .mapToObj(i -> opening(random, codes, names))
                .toList();
        assertThat(count(people, openings)).isBetween(1L, (long) PEOPLE * ACTIVITIES - 1);
        var millis = BenchTable.medianMillis(RUNS, () -> count(people, openings));
        BenchTable.row("Rapprochement, 3 000 personnes × 100 activités", millis + " ms", "200 ms au plus");
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
