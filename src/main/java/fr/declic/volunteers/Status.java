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

    /** Counted in the rank: «sur la liste», «en préparation», and from either of them a proposal, which never costs the place. */
    public boolean isRanked() {
        return this == LISTED || this == PREPARING || this == PROPOSED;
    }

    /** Where «Proposer» exists. */
    public boolean mayBeProposed() {
        return this == LISTED || this == PREPARING;
    }

    public boolean isHired() {
        return this == HIRED_EBE || this == HIRED_ELSEWHERE;
    }

    /** Not to be proposed anything for now: one comes back from it to where one stood. */
    public boolean isAway() {
        return this == PAUSED || this == WITHDRAWN || this == MOVED || this == UNREACHABLE;
    }

    /** The team still has something to do with the person on the way to a job. */
    public boolean isUnderWay() {
        return !isHired() && this != WITHDRAWN && this != MOVED && this != INELIGIBLE;
    }
}
