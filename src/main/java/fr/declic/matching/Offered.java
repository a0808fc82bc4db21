package fr.declic.matching;

import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places of an activity with what one says of them, beside what the rules look at.
 *
 * @param free places that nobody has
 */
record Offered(
        Opening opening,
        String activity,
        String employer,
        boolean ebe,
        @Nullable String place,
        @Nullable LocalDate startsOn,
        @Nullable String contactName,
        @Nullable String contactPhone,
        int free) {

    /** On other terms than the opening's. */
    Offered on(Opening narrower, @Nullable LocalDate from) {
        return new Offered(narrower, activity, employer, ebe, place, from, contactName, contactPhone, free);
    }

    Offer to(Profile person) {
        WeeklyHours from = SuitabilityRules.from(person, opening);
        WeeklyHours to = SuitabilityRules.to(person, opening);
        return new Offer(
                activity,
                opening.kind(),
                employer,
                ebe,
                place,
                from.quarters(),
                Math.max(from.quarters(), to.quarters()),
                person.halfDays().and(opening.halfDays()).mask(),
                startsOn,
                contactName,
                contactPhone);
    }
}
