package fr.declic.matching;

import fr.declic.matching.Obstacle.NotSaidYet;
import fr.declic.matching.Obstacle.NotWished;
import java.util.Optional;

/** The person named this kind of activity, or said «peu importe». */
final class WishedActivity implements SuitabilityRule {

    private static final Optional<Obstacle> NOT_SAID = Optional.of(new NotSaidYet(NotSaidYet.Question.WISHES));
    private static final Optional<Obstacle> NOT_WISHED = Optional.of(new NotWished());

    @Override
    public Optional<Obstacle> obstacleFor(Profile person, Opening opening) {
        if (person.anyWish() || person.wishes().contains(opening.kind())) {
            return Optional.empty();
        }
        return person.wishes().isEmpty() ? NOT_SAID : NOT_WISHED;
    }
}
