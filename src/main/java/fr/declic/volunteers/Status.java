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

    /** Counted in the rank. A person who has a proposal is not, for as long as it runs. */
    public boolean isRanked() {
        return this == LISTED || this == PREPARING;
    }

    /** Left for good, as far as anybody knows: what was proposed is not any more, and its place is somebody else's. */
    public boolean endsProposals() {
        return this == WITHDRAWN || this == MOVED;
    }

    /** On the list, counted in the rank or with a proposal in hand: from here one is hired, or leaves for a training. */
    public boolean isOnTheList() {
        return isRanked() || this == PROPOSED;
    }

    /** Where «Proposer» exists: one proposal at a time. */
    public boolean mayBeProposed() {
        return isRanked();
    }

    public boolean isHired() {
        return this == HIRED_EBE || this == HIRED_ELSEWHERE;
    }

    /** A proposal or a contract hangs on it. */
    boolean isBound() {
        return this == PROPOSED || isHired();
    }

    /** Not to be proposed anything for now: one comes back from it to where one stood. */
    public boolean isAway() {
        return this == PAUSED || this == WITHDRAWN || this == MOVED || this == UNREACHABLE;
    }

    /** Somebody on the way, or on the list, may pause or leave by themself; a job ends otherwise. */
    public boolean mayStepAside() {
        return isUnderWay() && !isAway() && this != CONTACT;
    }

    /** Back by themself; whoever has moved speaks with the team first. */
    public boolean mayComeBackAlone() {
        return isAway() && this != MOVED;
    }

    /** The team still has something to do with the person on the way to a job. */
    public boolean isUnderWay() {
        return !isHired() && this != WITHDRAWN && this != MOVED && this != INELIGIBLE;
    }
}
