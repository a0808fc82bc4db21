package fr.declic.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a proposal. */
@Embeddable
public record ProposalId(@Column(name = "id") UUID value) implements Serializable {

    public static ProposalId create() {
        return new ProposalId(UUID.randomUUID());
    }
}
