package fr.declic.volunteers;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Names a volunteer, and their candidacy. */
@Embeddable
public record VolunteerId(@Column(name = "id") UUID value) implements Serializable {

    public static VolunteerId create() {
        return new VolunteerId(UUID.randomUUID());
    }

    /**
     * A volunteer sees and does what is theirs, and nothing of anybody else's; who of the team may is asked elsewhere.
     *
     * @throws AccessDeniedException where a volunteer is signed in, and it is not this one
     */
    public void refuseOtherVolunteers() {
        CurrentActor.signedIn()
                .filter(self -> self.role() == Role.VOLUNTEER && !self.id().equals(value))
                .ifPresent(stranger -> {
                    throw new AccessDeniedException("A volunteer sees and does only what is their own");
                });
    }

    /** Of the volunteer who is signed in. */
    public static VolunteerId mine() {
        return new VolunteerId(CurrentActor.me().id());
    }
}
