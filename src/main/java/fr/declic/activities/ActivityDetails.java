package fr.declic.activities;

import fr.declic.vocabulary.Limit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one says of an activity.
 *
 * @param kind code of the vocabulary, which the wishes name too
 * @param name as it is called at this employer's
 * @param place where the work is done
 * @param contactName with whom a volunteer may talk about it
 * @param contactPhone as one dials it
 * @param tasks what is done, with the savoir-faire each one needs
 * @param limits what somebody who cannot or will not do it cannot do here: it stands in their way
 */
public record ActivityDetails(
        String kind,
        String name,
        @Nullable String description,
        @Nullable String place,
        @Nullable String contactName,
        @Nullable String contactPhone,
        List<Task> tasks,
        Set<Limit> limits) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_DESCRIPTION = 1000;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_CONTACT = 120;
    public static final int LONGEST_PHONE = 20;
    public static final int MOST_TASKS = 20;

    public ActivityDetails {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An activity has a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (tasks.size() > MOST_TASKS) {
            throw new IllegalArgumentException("An activity has at most " + MOST_TASKS + " tasks");
        }
        tasks = List.copyOf(tasks);
        limits = Set.copyOf(limits);
    }
}
