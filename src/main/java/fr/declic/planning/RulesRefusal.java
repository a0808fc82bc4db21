package fr.declic.planning;

/** Why a rule of the week could not be written; the key is put into words by the screen. */
public enum RulesRefusal {
    CHANGED_MEANWHILE,
    PERSON_MISSING,
    SAME_PERSON,
    BESIDE_AND_APART,
    NAME_MISSING,
    ACTIVITIES_MISSING,
    NUMBER_WRONG,
    HOURS_WRONG,
    ORDER_WRONG,
    DAYS_WRONG,
    DAYS_TAKEN;

    public String key() {
        return "rules.refusal." + this;
    }
}
