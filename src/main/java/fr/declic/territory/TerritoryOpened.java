package fr.declic.territory;

/** A territory has been opened in this installation. */
public record TerritoryOpened(TerritoryId id) {}
