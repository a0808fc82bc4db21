package fr.declic.territory.translation;

import java.time.Instant;

/** A translation as it stands, and who wrote it. */
public record Written(String words, Instant at, String author) {}
