package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.vocabulary.HalfDay;
import java.util.List;
import java.util.Set;

/**
 * What one activity needs in a week.
 *
 * @param edition goes back with the change, so that nobody overwrites what somebody else did meanwhile
 * @param needs none while nobody said anything: then its places tell, at the usual hours
 * @param skills savoir-faire that its tasks name
 * @param present those of them that somebody who is there must have
 */
public record NeedsSheet(
        int edition, ActivityId activity, String name, List<Need> needs, List<String> skills, Set<String> present) {

    public static final int MOST = 99;

    public NeedsSheet {
        needs = List.copyOf(needs);
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
}
