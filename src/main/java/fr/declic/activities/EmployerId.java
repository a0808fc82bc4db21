package fr.declic.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an employer. */
@Embeddable
public record EmployerId(@Column(name = "id") UUID value) implements Serializable {

    public static EmployerId create() {
        return new EmployerId(UUID.randomUUID());
    }
}
