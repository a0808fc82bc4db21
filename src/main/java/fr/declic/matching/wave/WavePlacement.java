package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * What the wave found for a person.
 *
 * @param given the class of the place, the only thing the rule makes unique; none without a place, or with a contract
 * @param places the places one of which is theirs; none without a place
 * @param number which of those places, from 1; 0 without a place
 */
public record WavePlacement(
        VolunteerId person,
        Standing standing,
        @Nullable WaveClass given,
        @Nullable OpeningId places,
        int number) {

    /** How a person comes out of a wave. */
    public enum Standing {
        /** A contract, or a «Oui», held their place before. */
        HELD,
        /** The wave has a place for them. */
        PLACED,
        /** The wave has none for them; their place in the list is kept. */
        WITHOUT
    }

    /** True with a place, by the wave or by a contract. */
    public boolean hasPlace() {
        return places != null;
    }
}
