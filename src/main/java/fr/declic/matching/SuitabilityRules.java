package fr.declic.matching;

import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.List;

/**
 * All the rules, in the order their obstacles are told. Every rule is asked: a person hears everything that stands in the way. They
 * are the same for one proposal and for a whole wave.
 */
public final class SuitabilityRules {

    /** «Peu importe» was the answer, and this activity is none of those that were chosen. */
    static final Reason ANY_WISH = Reason.of("anyWish");

    private static final NotTakenOut NOT_TAKEN_OUT = new NotTakenOut();
    private static final WishedActivity WISHED_ACTIVITY = new WishedActivity();
    private static final LimitsRespected LIMITS_RESPECTED = new LimitsRespected();
    private static final HoursMeet HOURS_MEET = new HoursMeet();
    private static final EnoughHalfDays ENOUGH_HALF_DAYS = new EnoughHalfDays();
    private static final FirstDaySkills FIRST_DAY_SKILLS = new FirstDaySkills();
    private static final List<SuitabilityRule> ALL =
            List.of(NOT_TAKEN_OUT, WISHED_ACTIVITY, LIMITS_RESPECTED, HOURS_MEET, ENOUGH_HALF_DAYS, FIRST_DAY_SKILLS);

    private SuitabilityRules() {}

    public static List<Obstacle> obstacles(Profile person, Opening opening) {
        List<Obstacle> obstacles = null;
        for (var rule : ALL) {
            var obstacle = rule.obstacleFor(person, opening);
            if (obstacle.isPresent()) {
                if (obstacles == null) {
                    obstacles = new ArrayList<>(ALL.size());
                }
                obstacles.add(obstacle.get());
            }
        }
        return obstacles == null ? List.of() : obstacles;
    }

    /** The same rules when only the answer matters, called one by one so that a whole country's pairs cost no memory. */
    public static boolean suits(Profile person, Opening opening) {
        return HOURS_MEET.obstacleFor(person, opening).isEmpty()
                && ENOUGH_HALF_DAYS.obstacleFor(person, opening).isEmpty()
                && FIRST_DAY_SKILLS.obstacleFor(person, opening).isEmpty()
                && LIMITS_RESPECTED.obstacleFor(person, opening).isEmpty()
                && WISHED_ACTIVITY.obstacleFor(person, opening).isEmpty()
                && NOT_TAKEN_OUT.obstacleFor(person, opening).isEmpty();
    }

    public static Suitability explain(Profile person, Opening opening) {
        return new Suitability(
                opening.id(), fits(person, opening), learns(person, opening), obstacles(person, opening));
    }

    /** The opening that suits; without one, the one with the fewest obstacles, since its story is the shortest to tell. */
    static Suitability explain(Profile person, List<Opening> openings) {
        Opening nearest = openings.getFirst();
        var fewest = Integer.MAX_VALUE;
        for (var opening : openings) {
            var count = obstacles(person, opening).size();
            if (count < fewest) {
                fewest = count;
                nearest = opening;
            }
        }
        return explain(person, nearest);
    }

    static boolean suitsAny(Profile person, List<Opening> openings) {
        for (var opening : openings) {
            if (obstacles(person, opening).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Reason> fits(Profile person, Opening opening) {
        var fits = new ArrayList<Reason>();
        var rank = person.rankOf(opening.kind());
        if (rank > 0) {
            fits.add(Reason.counting(rank == 1 ? "wishedFirst" : "wished", rank));
        } else if (person.anyWish()) {
            fits.add(ANY_WISH);
        }
        var known = opening.firstDay().and(person.skills()).toCodes();
        var knownOfTheRest = opening.learnt().and(person.skills()).toCodes();
        var skills = new ArrayList<>(known);
        knownOfTheRest.stream().filter(code -> !known.contains(code)).forEach(skills::add);
        if (!skills.isEmpty()) {
            fits.add(Reason.naming("knows", skillNames(skills)));
        }
        if (person.minimum() != null || person.wished() != null) {
            var from = from(person, opening);
            var to = to(person, opening);
            if (from.compareTo(to) < 0) {
                fits.add(Reason.hours("hours", from, to));
            } else if (from.equals(to)) {
                fits.add(Reason.hours("hoursExactly", from));
            }
        }
        var common = person.halfDays().and(opening.halfDays());
        if (!common.isEmpty()) {
            fits.add(Reason.naming("halfDays", HalfDayNames.of(common)));
        }
        return fits;
    }

    private static List<Reason> learns(Profile person, Opening opening) {
        var learns = new ArrayList<Reason>();
        var before = opening.firstDay().without(person.skills()).and(person.learns());
        if (!before.isEmpty()) {
            learns.add(Reason.naming("learnsBefore", skillNames(before.toCodes())));
        }
        var onTheJob = opening.learnt().without(person.skills());
        if (!onTheJob.isEmpty()) {
            learns.add(Reason.naming("learnsOnTheJob", skillNames(onTheJob.toCodes())));
        }
        return learns;
    }

    /** The fewest hours both can live with. */
    static WeeklyHours from(Profile person, Opening opening) {
        var minimum = person.minimum();
        return minimum == null || minimum.compareTo(opening.least()) < 0 ? opening.least() : minimum;
    }

    /** The most hours both can live with. */
    static WeeklyHours to(Profile person, Opening opening) {
        var wished = person.wished();
        return wished == null || wished.compareTo(opening.most()) > 0 ? opening.most() : wished;
    }

    private static List<String> skillNames(List<String> codes) {
        return codes.stream().map(code -> "skill." + code).toList();
    }
}
