package fr.declic.matching;

import fr.declic.activities.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the matching shows it.
 *
 * @param kind code of the vocabulary
 * @param free places that nobody has
 */
public record ActivityCard(
        ActivityId id,
        String name,
        String kind,
        String employer,
        @Nullable String place,
        int free) {}
