package fr.declic.followup;

/** What may wait for the team, the most pressing first; put into words by the key {@code task.<value>}. */
public enum TaskKind {
    /** A proposal has had no answer within the delay: call. The place stays kept meanwhile. */
    PROPOSAL_UNANSWERED,
    /** An answer to a proposal that nobody of the team has read. */
    ANSWER_TO_READ,
    /** Registered and not met yet. */
    TO_MEET,
    /** Two files that may be of the same person. */
    POSSIBLE_DUPLICATE,
    /** Words of their own that are not filed under the vocabulary. */
    OWN_WORDS;

    public String key() {
        return "task." + this;
    }
}
