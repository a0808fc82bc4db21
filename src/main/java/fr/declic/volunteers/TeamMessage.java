package fr.declic.volunteers;

import java.time.Instant;

/**
 * What the team wrote to a person.
 *
 * @param unread true until the person has had it on their screen
 */
public record TeamMessage(Instant at, String text, boolean unread) {}
