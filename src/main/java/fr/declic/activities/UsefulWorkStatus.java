package fr.declic.activities;

/** What became of an idea. */
public enum UsefulWorkStatus {
    /** Nobody of the team has read it: it is not public. */
    WAITING(false),
    /** Read, public, being thought about. */
    SHOWN(true),
    /** It has become an activity. */
    OPENED(true),
    /** It cannot be done; the answer says why. */
    DECLINED(true),
    /** The same as another one, which stands for both. */
    MERGED(false),
    /** It will not be public: it names somebody, or says nothing about the neighbourhood. */
    SET_ASIDE(false);

    private final boolean open;

    UsefulWorkStatus(boolean open) {
        this.open = open;
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return open;
    }

    /** Whether its author has heard how it ended, and is not told anything more. */
    boolean isTheEnd() {
        return this == OPENED || this == DECLINED || this == SET_ASIDE;
    }

    /** Key of the words for everybody. */
    public String key() {
        return "idea.status." + this;
    }
}
