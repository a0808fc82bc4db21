package fr.declic.territory;

/** A drop-in point was added by the team: the public pages show one more, and whoever is writing them has to know. */
public record DropInPointOpened() {}
