package fr.declic.volunteers;

import java.util.UUID;

/** What a person's file may tell, to whoever listens in the same transaction. */
public sealed interface VolunteerEvents {

    VolunteerId volunteer();

    /** The file looks like another one; a coordinator will say. */
    record LooksLikeAnother(VolunteerId volunteer, VolunteerId other) implements VolunteerEvents {}

    /** The other file was closed: whoever the person may be is asked of another one, or of none. */
    record ResemblanceMoved(VolunteerId volunteer, VolunteerId other) implements VolunteerEvents {}

    /** A coordinator said whether the two files are of the same person. */
    record ResemblanceSettled(VolunteerId volunteer, VolunteerId other, boolean same) implements VolunteerEvents {}

    /** The person changed their own name or birth date; the team will look at it with them. */
    record IdentityChanged(VolunteerId volunteer) implements VolunteerEvents {}

    /** The person used words of their own, which the team will file under the vocabulary. */
    record OwnWordsSaid(VolunteerId volunteer) implements VolunteerEvents {}

    /** Nothing is left to file under the vocabulary. */
    record OwnWordsFiled(VolunteerId volunteer) implements VolunteerEvents {}

    /**
     * A slip arrived that the person filled in without a network: they wait to be called.
     *
     * @param slip its key
     */
    record SlipReceived(VolunteerId volunteer, UUID slip) implements VolunteerEvents {}

    /** The person said something in their own space that the team has not heard yet. */
    record VoiceSaid(VolunteerId volunteer) implements VolunteerEvents {}

    /** Whatever the person said is written down, or erased. */
    record VoicesHeard(VolunteerId volunteer) implements VolunteerEvents {}

    /** The person says that the registration somebody helped with was not their doing. */
    record RegistrationContested(VolunteerId volunteer) implements VolunteerEvents {}
}
