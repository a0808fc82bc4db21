package fr.declic.matching.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.declic.activities.ActivityId;
import fr.declic.volunteers.VolunteerId;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on the matching screen, as it stands in the address; anything else written there is nothing.
 *
 * @param others also what does not suit, with why
 */
record MatchingQuery(
        @Nullable ActivityId activity, @Nullable VolunteerId person, boolean others) {

    static final MatchingQuery NOTHING = new MatchingQuery(null, null, false);

    private static final String ACTIVITY = "activite";
    private static final String PERSON = "personne";
    private static final String OTHERS = "aussi";

    static MatchingQuery of(ActivityId activity) {
        return new MatchingQuery(activity, null, false);
    }

    static MatchingQuery of(VolunteerId person) {
        return new MatchingQuery(null, person, false);
    }

    static MatchingQuery read(QueryParameters address) {
        return new MatchingQuery(
                id(address, ACTIVITY, ActivityId::new),
                id(address, PERSON, VolunteerId::new),
                address.getSingleParameter(OTHERS).isPresent());
    }

    QueryParameters write() {
        var written = new LinkedHashMap<String, String>();
        if (activity != null) {
            written.put(ACTIVITY, activity.value().toString());
        }
        if (person != null) {
            written.put(PERSON, person.value().toString());
        }
        if (others) {
            written.put(OTHERS, "les-autres");
        }
        return QueryParameters.simple(written);
    }

    MatchingQuery withOthers(boolean shown) {
        return new MatchingQuery(activity, person, shown);
    }

    private static <T> @Nullable T id(QueryParameters address, String name, Function<UUID, T> id) {
        try {
            return address.getSingleParameter(name)
                    .map(UUID::fromString)
                    .map(id)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null; // an address somebody changed by hand
        }
    }
}
