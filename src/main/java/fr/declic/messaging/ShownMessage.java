package fr.declic.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the demonstration shows it. */
public record ShownMessage(
        UUID id,
        Channel channel,
        String recipient,
        @Nullable String subject,
        String text,
        Instant createdAt) {}
