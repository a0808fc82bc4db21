package fr.declic.vocabulary;

/** What a person cannot or will not do, or what an activity asks for; never why (no health data is kept). */
public enum Limit {
    HEAVY_LOADS,
    STANDING_LONG,
    SITTING_LONG,
    OUTSIDE,
    COLD,
    HEIGHTS,
    STAIRS,
    NOISE,
    DUST,
    WET_HANDS,
    ANIMALS,
    PUBLIC,
    ALONE,
    SCREEN,
    DRIVING,
    EARLY_MORNING,
    EVENING,
    BENDING
}
