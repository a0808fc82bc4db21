package fr.declic.volunteers;

import fr.declic.access.CurrentActor;
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

    /** Of the volunteer who is signed in. */
    public static VolunteerId mine() {
        return new VolunteerId(CurrentActor.me().id());
    }
}
