package fr.declic.volunteers;

/** When somebody is free to be called, put into words by the key {@code callTime.<value>}. */
public enum CallTime {
    MORNING,
    AFTERNOON,
    EVENING
}
