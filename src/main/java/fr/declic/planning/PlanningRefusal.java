package fr.declic.planning;

/** Why a week could not be changed or published now; the key is put into words by the screen. */
public enum PlanningRefusal {
    CHANGED_MEANWHILE,
    BREAKS_A_RULE,
    INSIDE_THE_NOTICE;

    public String key() {
        return "planning.refusal." + this;
    }
}
