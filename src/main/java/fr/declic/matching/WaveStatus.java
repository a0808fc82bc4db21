package fr.declic.matching;

/** How far a hiring wave is. */
public enum WaveStatus {
    /** Its places may change, and nothing was computed since they did. */
    DRAFT,
    /** A run was saved; nothing has left. */
    PREPARED,
    /** Proposals left; the places no longer change. */
    SENT;

    /** True while its places may change. */
    public boolean isOpen() {
        return this != SENT;
    }
}
