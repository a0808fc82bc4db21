package fr.declic.planning.core;

import java.util.function.Consumer;

/** Something that looks for a good roster. */
public interface Search {

    /**
     * Blocks until it is good enough, proved best, out of time or stopped, or nothing gets better any more; the best so far is kept in any
     * case.
     *
     * @param told of every better roster and every better bound, on a thread of the search
     */
    Proposal propose(RosterProblem problem, Effort effort, Stop stop, Consumer<Progress> told);
}
