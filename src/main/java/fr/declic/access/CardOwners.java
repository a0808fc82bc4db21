package fr.declic.access;

import java.util.Optional;
import java.util.UUID;

/** Whose card it is; answered by whoever hands the cards out. */
public interface CardOwners {

    /**
     * The person on whose card this code stands. No other card can take its place before the running transaction has ended.
     *
     * @param code its letters and digits, without blanks
     */
    Optional<UUID> ownerOf(String code);
}
