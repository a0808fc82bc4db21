package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;

/**
 * Places of an activity that are alike, each a job for one person. Their order in the wave is the order of the place numbers: the
 * tie-break gives the lowest.
 *
 * @param kind code of the vocabulary, as the wishes name it
 * @param count how many, none or more
 * @param halfDays when the work can be done
 * @param least hours a week under which the work cannot be done
 * @param most hours a week there are
 * @param limits what somebody who cannot do it cannot do here; kept in the vocabulary's order
 * @param firstDay savoir-faire needed on the first day; kept in alphabetical order
 * @param learnt savoir-faire that is learnt on the job: it stands in nobody's way; kept in alphabetical order
 */
public record WavePlaces(
        OpeningId id,
        ActivityId activity,
        String kind,
        int count,
        HalfDays halfDays,
        WeeklyHours least,
        WeeklyHours most,
        List<Limit> limits,
        List<String> firstDay,
        List<String> learnt) {

    public WavePlaces {
        if (count < 0) {
            throw new IllegalArgumentException("A negative number of places: " + count);
        }
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("The most hours are fewer than the least");
        }
        limits = InOrder.of(limits);
        firstDay = InOrder.of(firstDay);
        learnt = InOrder.of(learnt);
    }

    /** The same places, more or fewer of them. */
    public WavePlaces times(int newCount) {
        return new WavePlaces(id, activity, kind, newCount, halfDays, least, most, limits, firstDay, learnt);
    }
}
