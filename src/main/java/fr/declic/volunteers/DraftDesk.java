package fr.declic.volunteers;

import fr.declic.access.DropInPlaces.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;

/** The drafts of registrations, as far as drop-in points and their devices have to do with them. */
public interface DraftDesk {

    /** True while this browser holds a draft, or a registration that it sent a moment ago. */
    boolean isHeld(HttpServletRequest request);

    /** The registration that this browser sent less than half an hour ago. */
    Optional<VolunteerId> justSent(HttpServletRequest request);

    /** This browser forgets its draft, and nobody opens it with what the browser held. Its code opens it still. */
    void leave(HttpServletRequest request, HttpServletResponse response);

    /**
     * Somebody of the team takes up a draft of today that was begun at their own drop-in point, with its person beside them: this
     * browser holds it from now on.
     *
     * @param code as it was typed
     * @param from the team member's point
     * @return false where no such draft was worked on today
     */
    boolean takeUp(String code, Place from);

    /**
     * The same, where the person has lost the code or left before they saw it.
     *
     * @return false where no draft of today is theirs, and where two are: the code decides then
     */
    boolean takeUp(String firstName, LocalDate birthDate, Place from);
}
