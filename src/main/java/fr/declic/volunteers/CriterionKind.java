package fr.declic.volunteers;

/** The conditions of the experiment (loi 2020-1577, art. 9); their thresholds are settings of the territory. */
public enum CriterionKind {
    DEPRIVATION,
    RESIDENCE,
    VOLUNTEERING;

    public String key() {
        return "criterion." + this;
    }
}
