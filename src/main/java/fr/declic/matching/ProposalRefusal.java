package fr.declic.matching;

/** Why a step of a proposal cannot be taken now; the key is put into words by the screen. */
public enum ProposalRefusal {
    LAST_PLACE_GONE,
    ALREADY_PROPOSED,
    NOT_ON_THE_LIST,
    DOES_NOT_SUIT,
    ACTIVITY_CLOSED,
    REASON_MISSING,
    NOT_RUNNING,
    TOO_LATE_TO_CHANGE,
    AWAY,
    PLACE_GONE_MEANWHILE,
    ANSWER_MISSING;

    /** Key of the sentence that says it. */
    public String key() {
        return "proposal.refusal." + this;
    }
}
