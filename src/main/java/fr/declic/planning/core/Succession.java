package fr.declic.planning.core;

/** An activity that may not be done the day after another. */
public record Succession(int before, int after) {}
