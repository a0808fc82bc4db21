package fr.declic.matching;

import fr.declic.matching.Obstacle.NotSaidYet;
import fr.declic.matching.Obstacle.TooFewHalfDays;
import java.util.Optional;

/** As many half-days suit both as the fewest possible hours take, at {@value #LONGEST_QUARTERS} quarter hours a half-day. */
public final class EnoughHalfDays implements SuitabilityRule {

    /** Four hours: what a morning or an afternoon holds. */
    public static final int LONGEST_QUARTERS = 16;

    private static final Optional<Obstacle> NOT_SAID = Optional.of(new NotSaidYet(NotSaidYet.Question.HALF_DAYS));

    @Override
    public Optional<Obstacle> obstacleFor(Profile person, Opening opening) {
        if (person.halfDays().isEmpty()) {
            return NOT_SAID;
        }
        var needed = needed(person, opening);
        var common = person.halfDays().mask() & opening.halfDays().mask();
        return Integer.bitCount(common) >= needed
                ? Optional.empty()
                : Optional.of(new TooFewHalfDays(person.halfDays().and(opening.halfDays()), needed));
    }

    private static int needed(Profile person, Opening opening) {
        var least = opening.least().quarters();
        var minimum = person.minimum();
        var fewest = minimum == null ? least : Math.max(least, minimum.quarters());
        return (fewest + LONGEST_QUARTERS - 1) / LONGEST_QUARTERS;
    }
}
