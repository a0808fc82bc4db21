package fr.declic.planning.core;

/**
 * What somebody asked about one duty.
 *
 * @param held what it costs when they have it
 * @param notHeld what it costs when they do not
 */
public record Preference(int duty, int held, int notHeld) {}
