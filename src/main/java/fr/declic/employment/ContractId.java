package fr.declic.employment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a contract. The screen that records one draws the name first: sent twice, it is one contract. */
@Embeddable
public record ContractId(@Column(name = "id") UUID value) implements Serializable {

    public static ContractId create() {
        return new ContractId(UUID.randomUUID());
    }
}
