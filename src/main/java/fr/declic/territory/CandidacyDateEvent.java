package fr.declic.territory;

/** Which event gives a person their candidacy date; the territory publishes its choice. */
public enum CandidacyDateEvent {
    /** The instant the registration was received. */
    REGISTRATION,
    /** An earlier slip, call or visit that led to the registration, once a coordinator confirms it. */
    FIRST_CONTACT
}
