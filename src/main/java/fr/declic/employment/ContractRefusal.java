package fr.declic.employment;

import fr.declic.volunteers.Refusal;

/** Why a contract cannot be recorded or ended now; the key is put into words by the screen. */
public enum ContractRefusal {
    WRITTEN_REQUEST_MISSING,
    WRITTEN_REQUEST_IN_FUTURE,
    TOO_MANY_HOURS,
    START_OUT_OF_RANGE,
    AGREEMENT_MISSING,
    BIRTH_DATE_MISSING,
    ALREADY_EMPLOYED,
    OVERLAPS_ANOTHER,
    NOT_ON_THE_LIST,
    NOT_SAID_YES,
    ALREADY_ENDED,
    END_BEFORE_START,
    STILL_WORKING,
    NOT_HIRED,
    REASON_MISSING,
    HOURS_CONFIRMED,
    ANOTHER_FOLLOWED,
    CANCELLED_MEANWHILE;

    /** Key of the sentence that says it. */
    public String key() {
        return "contract.refusal." + this;
    }

    /** What the candidacy said, in this module's words. */
    static ContractRefusal of(Refusal refusal) {
        return switch (refusal) {
            case ALREADY_HIRED -> ALREADY_EMPLOYED;
            case AGREEMENT_MISSING -> AGREEMENT_MISSING;
            case IDENTITY_MISSING -> BIRTH_DATE_MISSING;
            case NOT_HIRED -> NOT_HIRED;
            default -> NOT_ON_THE_LIST;
        };
    }
}
