package fr.declic.volunteers;

/** What the committee may decide of a person presented to it. */
public enum Decision {
    LISTED(Status.LISTED),
    POSTPONED(Status.POSTPONED),
    INELIGIBLE(Status.INELIGIBLE);

    private final Status status;

    Decision(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
