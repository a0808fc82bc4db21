package fr.declic.messaging;

import java.util.UUID;

/**
 * A message about a person did not leave, or nobody knows whether it did, and we do not try again: they have to be told another way.
 * Heard in the transaction that gives it up.
 */
public record MessageLost(UUID person) {}
