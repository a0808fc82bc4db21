package fr.declic.matching;

import fr.declic.matching.wave.WavePlaces;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;

/**
 * What a wave gives of an opening: how many places, when, and for how many hours.
 *
 * @param places none or more
 * @param least hours a week under which the work cannot be done
 * @param most hours a week there are
 */
public record WaveTerms(int places, HalfDays halfDays, WeeklyHours least, WeeklyHours most) {

    public WaveTerms {
        if (places < 0) {
            throw new IllegalArgumentException("A negative number of places: " + places);
        }
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("The most hours are fewer than the least");
        }
    }

    /** True when the opening has all of it; a wave promises nothing that the activity does not offer. */
    public boolean isWithin(WaveTerms opening) {
        return places <= opening.places
                && halfDays.and(opening.halfDays).equals(halfDays)
                && !halfDays.isEmpty()
                && least.compareTo(opening.least) >= 0
                && most.compareTo(opening.most) <= 0;
    }

    /** The same, for so many places. */
    public WaveTerms times(int count) {
        return new WaveTerms(count, halfDays, least, most);
    }

    WavePlaces on(WavePlaces places) {
        return new WavePlaces(
                places.id(),
                places.activity(),
                places.kind(),
                this.places,
                halfDays,
                least,
                most,
                places.limits(),
                places.firstDay(),
                places.learnt());
    }
}
