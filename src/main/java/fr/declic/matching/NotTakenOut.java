package fr.declic.matching;

import fr.declic.matching.Obstacle.TakenOut;
import java.util.Optional;

/** «Non merci» takes an activity out until the person puts it back. */
final class NotTakenOut implements SuitabilityRule {

    private static final Optional<Obstacle> TAKEN_OUT = Optional.of(new TakenOut());

    @Override
    public Optional<Obstacle> obstacleFor(Profile person, Opening opening) {
        return person.takenOut().contains(opening.activity()) ? TAKEN_OUT : Optional.empty();
    }
}
