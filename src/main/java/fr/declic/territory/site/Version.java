package fr.declic.territory.site;

import java.time.Instant;
import java.util.Optional;

/**
 * One published version of a part.
 *
 * @param author as shown to the team; nobody where it came with the application
 */
public record Version(int number, Instant publishedAt, Optional<String> author) {}
