package fr.declic.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names somebody of the team. */
@Embeddable
public record StaffId(@Column(name = "id") UUID value) implements Serializable {

    public static StaffId create() {
        return new StaffId(UUID.randomUUID());
    }
}
