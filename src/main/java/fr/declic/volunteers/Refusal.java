package fr.declic.volunteers;

/** Why something cannot be done now with a person's file, or on their pathway; the key is put into words by the screen. */
public enum Refusal {
    ALREADY_REGISTERED,
    NOT_REGISTERED,
    ALREADY_MET,
    NOT_MET_YET,
    NOT_PRESENTED_YET,
    NOT_ON_THE_LIST,
    ALREADY_PROPOSED,
    NOT_PROPOSED,
    NOT_AWAY,
    ALREADY_AWAY,
    ALREADY_HIRED,
    NOT_HIRED,
    REASON_MISSING,
    DATE_MISSING,
    DECISION_MISSING,
    DATE_IN_FUTURE,
    DATE_TOO_FAR,
    DATE_BEFORE_BIRTH,
    BORN_TOO_LONG_AGO,
    BEFORE_REGISTRATION,
    NO_EARLIER_CONTACT,
    IDENTITY_MISSING,
    UNDER_AGE,
    AGREEMENT_MISSING,
    SAME_FILE,
    NOT_TO_BE_CLOSED,
    DATE_WOULD_BE_LOST,
    MESSAGE_MISSING,
    NOTE_TOO_LONG,
    NO_WAY_TO_WRITE,
    WRONG_PHONE,
    WRONG_EMAIL,
    NAME_MISSING,
    PARTNER_MISSING,
    NOT_AGREED,
    LEAST_ABOVE_WISH,
    NOTHING_TO_UNDO,
    PROPOSAL_FOLLOWED,
    CONTRACT_FOLLOWED,
    WORDS_MISSING,
    CHANGED_MEANWHILE;

    /** Key of the sentence that says it. */
    public String key() {
        return "refusal." + this;
    }
}
