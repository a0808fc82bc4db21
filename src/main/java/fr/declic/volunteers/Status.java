package fr.declic.volunteers;

/** Where a person stands on the pathway. */
public enum Status {
    CONTACT,
    REGISTERED,
    MET,
    PRESENTED,
    POSTPONED,
    LISTED,
    PREPARING,
    PROPOSED,
    HIRED_EBE,
    HIRED_ELSEWHERE,
    TRAINING,
    PAUSED,
    WITHDRAWN,
    MOVED,
    UNREACHABLE,
    INELIGIBLE;

    /** Counted in the rank: «sur la liste», «en préparation», and those who have a proposal, whose place is kept. */
    public boolean isRanked() {
        return this == LISTED || this == PREPARING;
    }

    /** Where «Proposer» exists. */
    public boolean mayBeProposed() {
        return this == LISTED || this == PREPARING;
    }
}
