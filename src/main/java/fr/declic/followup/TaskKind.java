package fr.declic.followup;

import fr.declic.territory.Territory;
import java.time.LocalDate;

/** What may wait for the team, put into words by the key {@code task.<value>}. */
public enum TaskKind {
    /** A proposal has had no answer within the delay: call. The place stays kept meanwhile. */
    PROPOSAL_UNANSWERED(0),
    /** An answer to a proposal that nobody of the team has read. */
    ANSWER_TO_READ(0),
    /** Registered and not met yet: the territory says within how many days, and the receipt promises it. */
    TO_MEET(0) {
        @Override
        int days(Territory territory) {
            return territory.firstCallDays();
        }
    },
    /** Two files that may be of the same person. */
    POSSIBLE_DUPLICATE(7),
    /** Left a slip without a network: waits to be called at a time they are free. */
    TO_CALL(2),
    /** A message for them did not leave, or may not have: to be told by phone. */
    MESSAGE_LOST(1),
    /** Says no to something that is done with what is held of them: to be answered. */
    OBJECTION(15),
    /** Says that the registration somebody helped with was not their doing. */
    REGISTRATION_CONTESTED(2),
    /** Changed their own name or birth date: to be looked at with them. */
    IDENTITY_CHANGED(7),
    /** Said something in their own space instead of writing it: to be heard and written down. */
    VOICE_TO_HEAR(7),
    /** Words of their own that are not filed under the vocabulary. */
    OWN_WORDS(7);

    private final int days;

    TaskKind(int days) {
        this.days = days;
    }

    int days(Territory territory) {
        return days;
    }

    /** The day after which it is late in this territory, when it came up on that one. */
    LocalDate due(LocalDate day, Territory territory) {
        return day.plusDays(days(territory));
    }

    public String key() {
        return "task." + this;
    }
}
