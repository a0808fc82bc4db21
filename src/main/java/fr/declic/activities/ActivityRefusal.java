package fr.declic.activities;

/** Why an employer or an activity was not saved; the key is put into words by the screen. */
public enum ActivityRefusal {
    NAME_TAKEN,
    CHANGED_MEANWHILE,
    FEWER_PLACES_THAN_TAKEN;

    /** Key of the sentence that says it. */
    public String key() {
        return "activities.refusal." + this;
    }
}
