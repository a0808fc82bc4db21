package fr.declic.matching;

/** What somebody says who is asked whether they would take another place than theirs. */
public enum WaveAsked {
    /** They would rather have the other. */
    MOVES,
    /** They keep theirs, and are not asked about that place again in this wave. */
    KEEPS
}
