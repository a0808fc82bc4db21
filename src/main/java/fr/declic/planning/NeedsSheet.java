package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one activity needs in a week, usually and for some time.
 *
 * @param edition goes back with the change, so that nobody overwrites what somebody else did meanwhile
 * @param needs the usual ones; none while nobody said anything: then its places tell, at the usual hours
 * @param periods that are not over, in their order; no two have a day in common
 * @param skills savoir-faire that its tasks name
 * @param present those of them that somebody who is there must have
 */
public record NeedsSheet(
        int edition,
        ActivityId activity,
        String name,
        List<Need> needs,
        List<Period> periods,
        List<String> skills,
        Set<String> present) {

    public static final int MOST = 99;

    public NeedsSheet {
        needs = List.copyOf(needs);
        periods = List.copyOf(periods);
        skills = List.copyOf(skills);
        present = Set.copyOf(present);
    }

    /**
     * One half-day on which it is done.
     *
     * @param least people under which the work cannot be done well
     * @param best as many as one would like
     * @param most there is room for
     */
    public record Need(HalfDay halfDay, HalfDayHours hours, int least, int best, int most) {

        public Need {
            if (least < 0 || best < least || most < best || most < 1 || most > MOST) {
                throw new IllegalArgumentException("Least " + least + ", best " + best + ", most " + most);
            }
        }
    }

    /**
     * Days on which it needs something else than usual; what stands here holds alone then.
     *
     * @param from none: since ever
     * @param until the last day; none: until further notice
     * @param needs none for days on which it is not done
     */
    public record Period(
            UUID id, @Nullable LocalDate from, @Nullable LocalDate until, List<Need> needs) {

        public Period {
            if (!isPossible(from, until)) {
                throw new IllegalArgumentException("From " + from + " until " + until);
            }
            needs = List.copyOf(needs);
        }

        /** One of the two days at least, and in their order. */
        public static boolean isPossible(@Nullable LocalDate from, @Nullable LocalDate until) {
            return from == null ? until != null : until == null || !until.isBefore(from);
        }
    }
}
