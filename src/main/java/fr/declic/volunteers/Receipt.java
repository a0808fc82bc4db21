package fr.declic.volunteers;

import java.time.Instant;

/**
 * The proof of a registration.
 *
 * @param number as the person reads it, «VAL-0042»
 * @param candidacyDate the date that orders the list
 * @param reach where the same receipt is sent
 */
public record Receipt(String number, Instant candidacyDate, Reach reach) {}
