package fr.declic.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The drop-in points, as far as doors and registrations need to know; answered by whoever keeps them. */
public interface DropInPlaces {

    /** A drop-in point by its name. */
    record Place(UUID point, String name) {}

    /** The point whose paired device this request comes from: many people use it, one after the other. */
    Optional<Place> ofDevice(HttpServletRequest request);

    /** The point where somebody of the team welcomes people. */
    Optional<Place> ofHelper(UUID account);
}
