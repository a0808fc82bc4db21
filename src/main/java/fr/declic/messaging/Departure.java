package fr.declic.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way out. @param attempt counts from 1; the id is the same each time, so a gateway can know it again */
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
