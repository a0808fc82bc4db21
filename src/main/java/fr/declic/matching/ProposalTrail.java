package fr.declic.matching;

import fr.declic.volunteers.Trail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the trail of the person what became of a proposal, with the names it had when it was made. */
@Component
class ProposalTrail {

    private final Trail trail;

    ProposalTrail(Trail trail) {
        this.trail = trail;
    }

    /** @param kind has its sentence under the key {@code trail.<kind>} */
    void tell(Proposal proposal, String kind, @Nullable String reason) {
        var offer = proposal.offer();
        trail.record(
                proposal.volunteer(),
                kind,
                reason == null
                        ? Map.of("activity", offer.activity(), "employer", offer.employer())
                        : Map.of("activity", offer.activity(), "employer", offer.employer(), "reason", reason));
    }
}
