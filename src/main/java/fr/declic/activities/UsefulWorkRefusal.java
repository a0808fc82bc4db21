package fr.declic.activities;

/** Why nothing was done with an idea; put into words by the screen. */
public enum UsefulWorkRefusal {
    /** There is nothing to show. */
    WORDS_MISSING,
    /** Whoever declines says why. */
    ANSWER_MISSING,
    /** It is said to be open, and no activity is named. */
    ACTIVITY_MISSING,
    /** The other idea is the same one, or is itself merged into another. */
    CANNOT_MERGE,
    /** Somebody of the team has just done something with it. */
    CHANGED_MEANWHILE;

    public String key() {
        return "ideas.refusal." + this;
    }
}
