package fr.declic.matching;

import fr.declic.shell.Words;
import fr.declic.volunteers.CandidacyEvents;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees the place of whoever withdraws or moves away, in the transaction in which they do: nobody else waits for their answer. */
@Component
class ProposalsOfThoseWhoLeave {

    private final ProposalRepository proposals;
    private final ProposalTrail trail;
    private final Words words;
    private final Clock clock;

    ProposalsOfThoseWhoLeave(ProposalRepository proposals, ProposalTrail trail, Words words, Clock clock) {
        this.proposals = proposals;
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    void on(CandidacyEvents.StatusChanged changed) {
        if (!changed.to().endsProposals()) {
            return;
        }
        var reason = words.french("proposal.left." + changed.to());
        proposals.findByVolunteerIdOrderByMadeAtDesc(changed.volunteer().value()).stream()
                .filter(proposal -> proposal.status().isRunning())
                .forEach(proposal -> {
                    proposal.release(reason, clock);
                    proposals.save(proposal);
                    trail.tell(proposal, "RELEASED", reason);
                });
    }
}
