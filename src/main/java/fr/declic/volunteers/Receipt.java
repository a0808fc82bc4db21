package fr.declic.volunteers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a registration.
 *
 * @param number as the person reads it, «VAL-0042»
 * @param candidacyDate the date that orders the list
 * @param phone by which the person is told anything
 * @param email by which they are told where no text message leaves
 * @param isSent true where the same receipt is sent there
 */
public record Receipt(
        String number,
        Instant candidacyDate,
        @Nullable String phone,
        @Nullable String email,
        boolean isSent) {}
