package fr.declic.matching;

import fr.declic.matching.Obstacle.Limits;
import fr.declic.vocabulary.Limit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;

/** The activity asks for nothing the person cannot or will not do. */
final class LimitsRespected implements SuitabilityRule {

    @Override
    public Optional<Obstacle> obstacleFor(Profile person, Opening opening) {
        if (Collections.disjoint(person.limits(), opening.limits())) {
            return Optional.empty();
        }
        var met = EnumSet.noneOf(Limit.class);
        met.addAll(person.limits());
        met.retainAll(opening.limits());
        return Optional.of(new Limits(met));
    }
}
