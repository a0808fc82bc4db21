package fr.declic.matching;

/** Where a proposal stands. */
public enum ProposalStatus {
    /** Waits for the person's answer; the place is kept. */
    OPEN,
    /** «Oui, ça m'intéresse»: the place is kept until the person is hired or it is let go. */
    ACCEPTED,
    /** «Pas maintenant»: the place is free, the same activity may come again. */
    LATER,
    /** «Non merci»: the place is free, and this activity is out until the person puts it back. */
    DECLINED,
    /** A coordinator freed the place, and said why. */
    RELEASED,
    /** The contract was recorded: the place is held by it. */
    HIRED;

    /** Nothing has been settled: a person has one such proposal at most. */
    public boolean isRunning() {
        return this == OPEN || this == ACCEPTED;
    }
}
