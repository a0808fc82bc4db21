package fr.declic.matching.wave;

import fr.declic.volunteers.VolunteerId;
import java.util.List;

/**
 * What a checker, which knows nothing of how an outcome was found, says of it.
 *
 * @param findings empty when the outcome is what the rule says
 */
public record WaveVerdict(List<Finding> findings) {

    public WaveVerdict {
        findings = List.copyOf(findings);
    }

    public boolean agrees() {
        return findings.isEmpty();
    }

    /** Something wrong, and for whom. */
    public record Finding(VolunteerId person, Fault fault) {}

    /** What can be wrong. */
    public enum Fault {
        /** Somebody is missing, stands elsewhere in the order, or stands otherwise than their contract says. */
        NOT_THE_PERSON,
        /** The place does not suit, was refused, or is not of the class written beside it. */
        NOT_THEIR_CLASS,
        /** Two people have one place, or the place is not there. */
        NOT_A_PLACE,
        /** Something dearer was free, everybody before keeping their class. */
        BETTER_WAS_FREE
    }
}
