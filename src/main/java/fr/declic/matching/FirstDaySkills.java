package fr.declic.matching;

import fr.declic.matching.Obstacle.SkillsMissing;
import java.util.Optional;

/** What the first day needs, the person knows or accepts to learn; what the job teaches stands in nobody's way. */
final class FirstDaySkills implements SuitabilityRule {

    @Override
    public Optional<Obstacle> obstacleFor(Profile person, Opening opening) {
        var needed = opening.firstDay();
        if (needed.isCoveredBy(person.skills(), person.learns())) {
            return Optional.empty();
        }
        return Optional.of(new SkillsMissing(needed.without(person.skills()).without(person.learns())));
    }
}
