package fr.declic.matching;

import fr.declic.matching.Obstacle.NotSaidYet;
import fr.declic.matching.Obstacle.TooFewHours;
import fr.declic.matching.Obstacle.TooManyHours;
import java.util.Optional;

/** The hours there are, from the least to the most, meet the hours the person wants, from their minimum to their wish. */
final class HoursMeet implements SuitabilityRule {

    private static final Optional<Obstacle> NOT_SAID = Optional.of(new NotSaidYet(NotSaidYet.Question.HOURS));

    @Override
    public Optional<Obstacle> obstacleFor(Profile person, Opening opening) {
        var minimum = person.minimum();
        var wished = person.wished();
        if (minimum == null && wished == null) {
            return NOT_SAID;
        }
        if (minimum != null && opening.most().compareTo(minimum) < 0) {
            return Optional.of(new TooFewHours(opening.most(), minimum));
        }
        if (wished != null && opening.least().compareTo(wished) > 0) {
            return Optional.of(new TooManyHours(opening.least(), wished));
        }
        return Optional.empty();
    }
}
