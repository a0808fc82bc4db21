package fr.declic.territory;

import java.util.UUID;

/** A part of the territory that people call by its name. */
public record Neighbourhood(UUID id, String name) {}
