package fr.declic.matching;

/** Why something cannot be done to a wave now; the key is put into words by the screen. */
public enum WaveRefusal {
    NAME_MISSING,
    NO_PLACES,
    OUTSIDE_THE_ACTIVITY,
    ALREADY_SENT,
    CHANGED_MEANWHILE,
    NOT_COMPUTED,
    REASON_MISSING,
    DOES_NOT_SUIT,
    NOT_IN_THE_WAVE,
    ALREADY_PROPOSED,
    NOBODY_TO_ASK,
    ASK_FIRST;

    /** Key of the sentence that says it. */
    public String key() {
        return "wave.refusal." + this;
    }
}
