package fr.declic.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an idea of useful work; drawn with the form, so that a form sent twice is one idea. */
@Embeddable
public record UsefulWorkId(@Column(name = "id") UUID value) implements Serializable {

    public static UsefulWorkId create() {
        return new UsefulWorkId(UUID.randomUUID());
    }
}
