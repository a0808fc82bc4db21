package fr.declic.matching;

/** What a person may answer to a proposal; none of the three costs the place in the list. */
public enum Answer {
    YES(ProposalStatus.ACCEPTED),
    LATER(ProposalStatus.LATER),
    NO(ProposalStatus.DECLINED);

    private final ProposalStatus status;

    Answer(ProposalStatus status) {
        this.status = status;
    }

    ProposalStatus status() {
        return status;
    }
}
