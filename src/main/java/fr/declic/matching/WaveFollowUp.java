package fr.declic.matching;

import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What an answer does to the wave that asked, in the transaction of the answer: a place that was refused is not given to the same
 * person again in it. The next run is prepared when a coordinator looks; nothing leaves by itself, and silence does nothing here.
 */
@Component
class WaveFollowUp {

    private final WaveProposals proposals;
    private final WaveAnswers answers;

    WaveFollowUp(WaveProposals proposals, WaveAnswers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @EventListener
    void on(ProposalEvents.ProposalAnswered answered) {
        if (answered.answer() == Answer.YES) {
            takeBack(answered.proposal());
        } else {
            refuse(answered.proposal(), answered.at());
        }
    }

    @EventListener
    void on(ProposalEvents.ProposalReopened reopened) {
        takeBack(reopened.proposal());
    }

    /** The coordinator freed it, and said why: the wave does not give it to them again. */
    @EventListener
    void on(ProposalEvents.ProposalReleased released) {
        refuse(released.proposal(), released.at());
    }

    private void refuse(ProposalId proposal, Instant at) {
        proposals
                .origin(proposal)
                .ifPresent(origin -> answers.refuse(origin.wave(), origin.person(), origin.opening(), at));
    }

    private void takeBack(ProposalId proposal) {
        proposals
                .origin(proposal)
                .ifPresent(origin -> answers.takeBack(origin.wave(), origin.person(), origin.opening()));
    }
}
