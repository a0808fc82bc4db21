package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WavePerson;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wave tried otherwise. It is a hypothesis: neither the wave nor the person is written.
 *
 * @param places on other terms, more than there are included
 * @param person who would say something else; none where only places change
 */
public record WaveTrial(
        Map<OpeningId, WaveTerms> places, @Nullable Otherwise person) {

    public WaveTrial {
        places = Map.copyOf(places);
    }

    /**
     * What a person would say.
     *
     * @param wishes kinds of activity, the dearest first
     */
    public record Otherwise(
            VolunteerId person,
            List<String> wishes,
            boolean anyWish,
            @Nullable WeeklyHours minimum,
            @Nullable WeeklyHours wished,
            HalfDays halfDays,
            List<Limit> limits) {

        public Otherwise {
            wishes = List.copyOf(wishes);
            limits = List.copyOf(limits);
        }

        /** The person with what they would say, and all else as it is. */
        WavePerson on(WavePerson one) {
            return new WavePerson(
                    one.id(),
                    wishes,
                    anyWish,
                    minimum,
                    wished,
                    halfDays,
                    limits,
                    one.skills(),
                    one.learns(),
                    one.takenOut(),
                    one.removed(),
                    one.contract());
        }
    }

    /**
     * What it gives beside the saved run.
     *
     * @param placed how many people would have a place
     * @param before how many have one in the saved run
     * @param without how many would have none
     * @param empty how many places nobody would take
     * @param gains who would have better, earlier first
     * @param loses who would have worse
     */
    public record Result(
            int placed, int before, int without, int empty, List<WavePage.Moved> gains, List<WavePage.Moved> loses) {

        public Result {
            gains = List.copyOf(gains);
            loses = List.copyOf(loses);
        }
    }
}
