package fr.declic.planning.core;

import java.util.List;

/**
 * A roster that was looked for.
 *
 * @param breaches of hard rules that could not be helped: what was locked contradicts them
 */
public record Proposal(Roster roster, Progress reached, List<Breach> breaches) {

    public Proposal {
        breaches = List.copyOf(breaches);
    }
}
