package fr.declic.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an opening. */
@Embeddable
public record OpeningId(@Column(name = "id") UUID value) implements Serializable {

    public static OpeningId create() {
        return new OpeningId(UUID.randomUUID());
    }
}
