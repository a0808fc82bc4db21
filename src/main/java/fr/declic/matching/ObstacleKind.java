package fr.declic.matching;

/** What sort of obstacle of its activity an EBE may state; a person is not one. */
public enum ObstacleKind {
    LIMIT,
    HOURS,
    SAFETY
}
