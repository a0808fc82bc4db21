package fr.declic.volunteers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person. Several people may share a phone or an address; none of either is possible where a drop-in point is
 * the way.
 *
 * @param phone international form, «+33639980001»
 * @param email as typed, without surrounding blanks
 * @param dropInPoint where a message for them is left
 */
public record Reach(
        @Nullable String phone,
        @Nullable String email,
        @Nullable UUID dropInPoint) {}
