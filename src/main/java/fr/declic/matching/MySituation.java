package fr.declic.matching;

import fr.declic.volunteers.ListPlace;
import fr.declic.volunteers.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the person who is signed in stands.
 *
 * @param before where they stood before a pause or a proposal
 * @param receipt number of the receipt, with the territory's prefix
 * @param session day of the committee's session
 * @param reached the day each step was reached, as far as the trail tells
 * @param usualWait typical months from the candidacy date to the job, over the last year; nothing where too few were hired,
 *     nor for whoever is no longer on the way to one
 * @param contact who to call: name, phone and e-mail of the territory, as far as they are known
 */
public record MySituation(
        String firstName,
        Status status,
        @Nullable Status before,
        ListPlace place,
        @Nullable Instant candidacyDate,
        @Nullable String receipt,
        @Nullable LocalDate session,
        Map<Status, LocalDate> reached,
        @Nullable Integer usualWait,
        Contact contact) {

    public MySituation {
        reached = Map.copyOf(reached);
    }

    /** Whom a person may call. */
    public record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        public boolean isKnown() {
            return phone != null || email != null;
        }
    }
}
