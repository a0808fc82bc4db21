package fr.declic.territory;

/** Names one territory of this installation. */
public record TerritoryId(int value) {}
