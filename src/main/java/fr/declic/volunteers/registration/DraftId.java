package fr.declic.volunteers.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a draft; the volunteer it becomes has the same id, so that it becomes one only. */
@Embeddable
record DraftId(@Column(name = "id") UUID value) implements Serializable {

    static DraftId create() {
        return new DraftId(UUID.randomUUID());
    }
}
