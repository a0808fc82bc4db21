package fr.declic.activities;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So many places that are alike.
 *
 * @param places for one person each, from none to {@value #MOST_PLACES}
 * @param halfDays when the work can be done
 * @param least hours a week under which the work cannot be done
 * @param most hours a week there are
 * @param startsOn the first day; none when it is to be agreed
 */
public record OpeningDetails(
        int places,
        HalfDays halfDays,
        WeeklyHours least,
        WeeklyHours most,
        @Nullable LocalDate startsOn) {

    public static final int MOST_PLACES = 50;

    public OpeningDetails {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("Places from 0 to " + MOST_PLACES + ", not " + places);
        }
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("The most hours are fewer than the least");
        }
    }
}
