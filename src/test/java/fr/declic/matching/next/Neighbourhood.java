package fr.declic.matching.next;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.Opening;
import fr.declic.matching.Profile;
import fr.declic.matching.SkillSet;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** People and candidates named by letters: «ab» wishes the activity a most, then b. */
final class Neighbourhood {

    private static final SkillSet.Codes NO_SKILLS = new SkillSet.Codes(List.of());

    private final List<Profile> people = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    static Neighbourhood of(String... wishes) {
        var neighbourhood = new Neighbourhood();
        for (var some : wishes) {
            neighbourhood.people.add(person(Arrays.asList(some.split("")), Set.of()));
        }
        return neighbourhood;
    }

    /** Candidates a, b, c … with so many places each. */
    Neighbourhood with(int... places) {
        for (var i = 0; i < places.length; i++) {
            candidates.add(candidate(String.valueOf((char) ('a' + i)), places[i], Set.of()));
        }
        return this;
    }

    static Neighbourhood random(Random random, int people, int candidates, int mostWishes, int mostPlaces) {
        var neighbourhood = new Neighbourhood();
        for (var i = 0; i < people; i++) {
            var wishes = random.ints(random.nextInt(mostWishes + 1), 0, candidates)
                    .distinct()
                    .mapToObj(Neighbourhood::kind)
                    .toList();
            neighbourhood.people.add(person(wishes, random.nextInt(4) == 0 ? Set.of(Limit.COLD) : Set.of()));
        }
        IntStream.range(0, candidates)
                .forEach(i -> neighbourhood.candidates.add(candidate(
                        kind(i),
                        1 + random.nextInt(mostPlaces),
                        random.nextInt(3) == 0 ? Set.of(Limit.COLD) : Set.of())));
        return neighbourhood;
    }

    List<Profile> people() {
        return people;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    NextOpenings counted() {
        return new NextOpenings(people, candidates);
    }

    private static String kind(int number) {
        return "kind-" + number;
    }

    private static Profile person(List<String> wishes, Set<Limit> limits) {
        return new Profile(
                VolunteerId.create(),
                NO_SKILLS.setOf(List.of()),
                NO_SKILLS.setOf(List.of()),
                wishes,
                false,
                WeeklyHours.ofHours(10),
                WeeklyHours.ofHours(20),
                HalfDays.ALL,
                limits,
                Set.of());
    }

    private static Candidate candidate(String kind, int places, Set<Limit> limits) {
        return new Candidate(
                new Opening(
                        OpeningId.create(),
                        ActivityId.create(),
                        kind,
                        NO_SKILLS.setOf(List.of()),
                        NO_SKILLS.setOf(List.of()),
                        limits,
                        HalfDays.ALL,
                        WeeklyHours.ofHours(1),
                        WeeklyHours.ofHours(35)),
                places);
    }
}
