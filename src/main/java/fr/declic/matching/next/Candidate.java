package fr.declic.matching.next;

import fr.declic.matching.Opening;

/**
 * An activity that could be opened.
 *
 * @param opening what it would ask, as the rules of suitability know any other
 * @param places jobs it would have, each for one person; at least one
 */
public record Candidate(Opening opening, int places) {

    public Candidate {
        if (places < 1) {
            throw new IllegalArgumentException("An activity opens with a place at least: " + places);
        }
    }
}
