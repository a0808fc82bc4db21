package fr.declic.volunteers;

import java.time.Instant;
import java.util.UUID;

/**
 * That there is something to listen to, without the sound itself.
 *
 * @param about the question it answers, put into words by the key {@code voice.about.<value>}
 * @param consentedAt when the person agreed that the team listens
 */
public record VoiceNote(UUID id, String about, Instant consentedAt) {}
