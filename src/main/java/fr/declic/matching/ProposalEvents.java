package fr.declic.matching;

import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;

/** What may happen to a proposal, told to whoever listens in the same transaction. */
public interface ProposalEvents {

    /** A place is kept for the person, who is asked. */
    record ProposalMade(ProposalId proposal, VolunteerId volunteer, LocalDate answerBy, Instant at)
            implements ProposalEvents {}

    /** The person answered, or changed their answer. */
    record ProposalAnswered(ProposalId proposal, VolunteerId volunteer, Answer answer, Instant at)
            implements ProposalEvents {}

    /** The person took back «Pas maintenant» or «Non merci»: the proposal waits for an answer again. */
    record ProposalReopened(ProposalId proposal, VolunteerId volunteer, Instant at) implements ProposalEvents {}

    /** A coordinator freed the place. */
    record ProposalReleased(ProposalId proposal, VolunteerId volunteer, String reason, Instant at)
            implements ProposalEvents {}

    /** The delay is over and nobody answered: somebody calls. Nothing is freed by it. */
    record ProposalUnanswered(ProposalId proposal, VolunteerId volunteer, LocalDate answerBy, Instant at)
            implements ProposalEvents {}
}
