package fr.declic.planning;

/** Why a week could not be changed or published now; the key is put into words by the screen. */
public enum PlanningRefusal {
    CHANGED_MEANWHILE,
    BREAKS_A_RULE,
    NOT_PUBLISHABLE,
    /** What was asked or answered is not open any longer: answered, taken back, or asked anew. */
    NOT_OPEN,
    TOO_LATE;

    public String key() {
        return "planning.refusal." + this;
    }
}
