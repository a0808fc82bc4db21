package fr.declic.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an activity. */
@Embeddable
public record ActivityId(@Column(name = "id") UUID value) implements Serializable {

    public static ActivityId create() {
        return new ActivityId(UUID.randomUUID());
    }
}
