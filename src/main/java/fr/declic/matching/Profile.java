package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules may know of a person: what they said, and nothing else; no name, no age, no address.
 *
 * @param wishes kinds of activity, the dearest first
 * @param anyWish «peu importe»
 * @param minimum hours under which a job is of no use to them; unknown for somebody who has not said yet
 * @param wished hours they would like
 * @param halfDays none for somebody who has not said yet
 * @param takenOut activities they said «Non merci» to and have not put back
 */
public record Profile(
        VolunteerId id,
        SkillSet skills,
        SkillSet learns,
        List<String> wishes,
        boolean anyWish,
        @Nullable WeeklyHours minimum,
        @Nullable WeeklyHours wished,
        HalfDays halfDays,
        Set<Limit> limits,
        Set<ActivityId> takenOut) {

    /** Place of a kind of activity among the wishes, from 1; 0 for one that is not named. */
    public int rankOf(String kind) {
        return wishes.indexOf(kind) + 1;
    }
}
