package fr.declic.activities;

import org.jspecify.annotations.Nullable;

/**
 * The places of one opening as a form holds them.
 *
 * @param id none for an opening to be
 */
public record OfferedPlaces(@Nullable OpeningId id, OpeningDetails details) {}
