package fr.declic.matching;

import fr.declic.volunteers.Status;

/**
 * A person in the list's order, with what the rules may know of them beside the name, which only the screen sees.
 *
 * @param rank from 1; 0 for whoever has none
 */
record Listed(Profile profile, String name, Status status, int rank) {}
