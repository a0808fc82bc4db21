package fr.declic.activities;

/** When a task's savoir-faire is needed. */
public enum Need {
    /** The person knows it, or learns it before they start. */
    FIRST_DAY,
    /** The employer teaches it on the job: nobody has to know it. */
    LEARNT
}
