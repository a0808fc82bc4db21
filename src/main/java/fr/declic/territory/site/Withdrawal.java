package fr.declic.territory.site;

import java.util.Optional;
import java.util.UUID;

/**
 * A testimony that was just taken off.
 *
 * @param published what everybody read of it; nothing, where it was still being written
 * @param place where it stood among the published ones
 */
public record Withdrawal(UUID testimony, Optional<Entry> published, int place) {}
