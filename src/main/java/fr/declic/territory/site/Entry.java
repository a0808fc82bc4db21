package fr.declic.territory.site;

import java.util.Map;
import java.util.UUID;

/**
 * One line of a list: a date, a person, a partner, a place, a testimony.
 *
 * @param id the same in every version
 * @param values by the name of the {@link Field}; what is empty is not there
 */
public record Entry(UUID id, Map<String, String> values) {

    public Entry {
        values = Map.copyOf(values);
    }

    /** Nothing where the field is empty: a template asks for it as it is. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }
}
