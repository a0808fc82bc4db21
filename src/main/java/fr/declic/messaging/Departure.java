package fr.declic.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way out; its id is the same at each attempt, so a gateway can know it again. Attempts count from 1. */
record Departure(
        UUID id,
        Channel channel,
        String recipient,
        @Nullable String subject,
        String text,
        boolean secret,
        int attempt) {

    @Override
    public String toString() {
        return "Departure[" + id + ", attempt " + attempt + "]";
    }
}
