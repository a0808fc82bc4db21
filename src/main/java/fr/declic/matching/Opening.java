package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.Set;

/**
 * What the rules know of places that are alike.
 *
 * @param kind code of the vocabulary, as the wishes name it
 * @param firstDay savoir-faire needed on the first day
 * @param learnt savoir-faire that is learnt on the job
 * @param limits what somebody who cannot do it cannot do here
 */
public record Opening(
        OpeningId id,
        ActivityId activity,
        String kind,
        SkillSet firstDay,
        SkillSet learnt,
        Set<Limit> limits,
        HalfDays halfDays,
        WeeklyHours least,
        WeeklyHours most) {}
