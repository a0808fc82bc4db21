package fr.declic.vocabulary;

/** How a person gets around. */
public enum Mobility {
    WALK,
    BIKE,
    BUS,
    MOPED,
    CAR,
    LIFT,
    LICENCE_NO_CAR
}
