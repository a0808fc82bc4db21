package fr.declic.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a volunteer, and their candidacy. */
@Embeddable
public record VolunteerId(@Column(name = "id") UUID value) implements Serializable {

    public static VolunteerId create() {
        return new VolunteerId(UUID.randomUUID());
    }
}
