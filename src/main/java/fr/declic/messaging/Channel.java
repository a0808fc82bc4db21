package fr.declic.messaging;

/** The way a message goes. */
public enum Channel {
    SMS,
    EMAIL
}
