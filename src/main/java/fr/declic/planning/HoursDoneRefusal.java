package fr.declic.planning;

/** Why hours could not be confirmed now; the key is put into words by the screen. */
public enum HoursDoneRefusal {
    CHANGED_MEANWHILE,
    NOT_OVER,
    HOURS_MISSING,
    REASON_MISSING;

    public String key() {
        return "hoursDone.refusal." + this;
    }
}
