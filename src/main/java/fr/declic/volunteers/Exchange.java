package fr.declic.volunteers;

/** How the team and a person spoke. */
public enum Exchange {
    CALL,
    MEETING,
    MESSAGE,
    VISIT
}
