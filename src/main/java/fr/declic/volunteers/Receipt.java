package fr.declic.volunteers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a registration.
 *
 * @param number as the person reads it, «VAL-0042»
 * @param candidacyDate the date that orders the list
 * @param phone to which the same receipt is sent
 * @param email to which it is sent where no text message is
 */
public record Receipt(
        String number,
        Instant candidacyDate,
        @Nullable String phone,
        @Nullable String email) {}
