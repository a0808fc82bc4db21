package fr.declic.territory;

/** Why the law lets the territory keep these data (RGPD, art. 6-1). */
public enum LegalBasis {
    /** Art. 6-1-e. */
    PUBLIC_INTEREST,
    /** Art. 6-1-c. */
    LEGAL_OBLIGATION,
    /** Art. 6-1-a. */
    CONSENT
}
