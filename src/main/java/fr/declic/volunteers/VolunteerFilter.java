package fr.declic.volunteers;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people the list shows; every condition narrows it.
 *
 * @param group those shown while no status is chosen
 * @param statuses any of these; all of the group when empty
 * @param silentDays nobody of the team has been in touch with them for that many days
 * @param wish kind of activity they would like
 * @param text part of a name, a phone number, or a savoir-faire, spelled as one can
 */
public record VolunteerFilter(
        Group group,
        Set<Status> statuses,
        @Nullable UUID neighbourhood,
        boolean minors,
        boolean duplicates,
        @Nullable Integer silentDays,
        @Nullable String wish,
        String text) {

    public static final int LONGEST_TEXT = 80;
    public static final VolunteerFilter NONE =
            new VolunteerFilter(Group.UNDER_WAY, Set.of(), null, false, false, null, null, "");

    /** A first cut of the list, put into words by the key {@code list.group.<value>}. */
    public enum Group {
        UNDER_WAY,
        RANKED,
        ALL;

        Set<Status> statuses() {
            var statuses = EnumSet.allOf(Status.class);
            switch (this) {
                case UNDER_WAY -> statuses.removeIf(status -> !status.isUnderWay());
                case RANKED -> statuses.removeIf(status -> !status.isRanked());
                case ALL -> {}
            }
            return statuses;
        }
    }

    public VolunteerFilter {
        statuses = Set.copyOf(statuses);
        wish = wish == null ? null : wish.replace("\0", "");
        text = text.replace("\0", "").strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** The statuses shown: those chosen, else the group's; a search among people under way finds the others too. */
    Set<Status> shown() {
        if (!statuses.isEmpty()) {
            return statuses;
        }
        return group == Group.UNDER_WAY && !text.isEmpty() ? Group.ALL.statuses() : group.statuses();
    }
}
