package fr.declic.dropin;

import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a card, told in the same transaction.
 *
 * @param anew they had one before, which is worth nothing now
 * @param point name of the drop-in point where a helper made it
 */
public record CardIssued(
        VolunteerId volunteer, boolean anew, @Nullable String point, Instant at) {}
