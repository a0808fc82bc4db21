package fr.declic.dropin;

import java.time.Instant;

/**
 * What is typed on a device to pair it.
 *
 * @param written as one reads it out
 * @param until it serves once, until then
 */
public record PairingCode(String written, Instant until) {}
