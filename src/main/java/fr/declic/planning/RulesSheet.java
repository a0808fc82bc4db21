package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.employment.ContractId;
import fr.declic.planning.core.SharedLimit;
import java.util.List;
import java.util.UUID;

/**
 * Who works beside whom in an EBE, and what its activities share.
 *
 * @param edition goes back with every change, so that nobody overwrites what somebody else did meanwhile
 * @param people under contract now or soon
 * @param beside newcomers and those of whom one is with them
 * @param apart who asked not to be with whom; shown to this EBE's manager only
 */
public record RulesSheet(
        int edition,
        List<Person> people,
        List<Activity> activities,
        List<Means> means,
        List<Two> beside,
        List<Two> apart) {

    public static final int LONGEST_NAME = 80;
    public static final int MOST = 99;

    public RulesSheet {
        people = List.copyOf(people);
        activities = List.copyOf(activities);
        means = List.copyOf(means);
        beside = List.copyOf(beside);
        apart = List.copyOf(apart);
    }

    /** Somebody under contract. */
    public record Person(ContractId contract, String name) {}

    /** An activity that is not closed. */
    public record Activity(ActivityId id, String name) {}

    /** The newcomer or whoever asked, and the other one. */
    public record Two(Person one, Person other) {}

    /**
     * A van, a room: how much of it there is.
     *
     * @param most people in it at once, or activities that have it at once
     */
    public record Means(UUID id, String name, SharedLimit.Counts counts, int most, List<Activity> activities) {

        public Means {
            activities = List.copyOf(activities);
        }
    }
}
