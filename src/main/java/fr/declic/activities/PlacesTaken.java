package fr.declic.activities;

import java.util.Collection;
import java.util.Map;

/** Tells how many places of an opening are proposed, accepted or held by a contract; answered by those who propose. */
public interface PlacesTaken {

    /** @return the openings that have some; one that is not named has none */
    Map<OpeningId, Integer> takenOf(Collection<OpeningId> openings);
}
