package fr.declic.matching;

import java.util.Optional;

/** Why an opening does not suit a person today; empty when it does. Rules are pure, know no name, and never score. */
@FunctionalInterface
interface SuitabilityRule {

    Optional<Obstacle> obstacleFor(Profile person, Opening opening);
}
