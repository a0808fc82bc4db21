package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WavePlaces;
import fr.declic.vocabulary.Limit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of an opening, in a wave or to be taken into one.
 *
 * @param kind code of the vocabulary
 * @param terms what the wave gives of them
 * @param offered all that the opening has
 * @param free how many of the opening's places nobody has, but for the people of this wave
 * @param limits what somebody who cannot do it cannot do here
 * @param firstDay savoir-faire needed on the first day
 * @param learnt savoir-faire that is learnt on the job
 */
public record PlannedPlaces(
        OpeningId opening,
        ActivityId activity,
        String name,
        String kind,
        String employer,
        WaveTerms terms,
        WaveTerms offered,
        int free,
        @Nullable LocalDate startsOn,
        List<Limit> limits,
        List<String> firstDay,
        List<String> learnt) {

    public PlannedPlaces {
        limits = List.copyOf(limits);
        firstDay = List.copyOf(firstDay);
        learnt = List.copyOf(learnt);
    }

    /** With what a wave gives of them. */
    public PlannedPlaces with(WaveTerms newTerms) {
        return new PlannedPlaces(
                opening, activity, name, kind, employer, newTerms, offered, free, startsOn, limits, firstDay, learnt);
    }

    /** As the rule sees them: no more places than there are now. */
    WavePlaces places() {
        return new WavePlaces(
                opening,
                activity,
                kind,
                Math.min(terms.places(), free),
                terms.halfDays(),
                terms.least(),
                terms.most(),
                limits,
                firstDay,
                learnt);
    }
}
