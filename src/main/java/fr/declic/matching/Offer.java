package fr.declic.matching;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal offered on the day it was made: what, where, how many hours, when, with whom to talk.
 *
 * @param kind code of the vocabulary
 * @param from quarter hours a week that suit both, the fewest
 * @param to quarter hours a week that suit both, the most
 * @param halfDays that suit both, as a mask of {@link HalfDays}
 */
public record Offer(
        String activity,
        String kind,
        String employer,
        boolean ebe,
        @Nullable String place,
        int from,
        int to,
        int halfDays,
        @Nullable LocalDate startsOn,
        @Nullable String contactName,
        @Nullable String contactPhone) {

    public WeeklyHours fewest() {
        return new WeeklyHours(from);
    }

    public WeeklyHours most() {
        return new WeeklyHours(to);
    }

    public HalfDays days() {
        return new HalfDays(halfDays);
    }
}
