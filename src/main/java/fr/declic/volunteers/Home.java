package fr.declic.volunteers;

import fr.declic.territory.Place;
import fr.declic.territory.Streets;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives.
 *
 * @param number of the house, with its «bis»
 * @param street a name of the territory's table, or what was typed by somebody who lives elsewhere
 * @param neighbourhood known for an address inside
 * @param inside whether the address is in the territory, as its street table says, or not because the person lives in another town;
 *     unknown for a contact
 * @param since the month they came to live in the territory
 */
public record Home(
        @Nullable String number,
        @Nullable String street,
        @Nullable UUID neighbourhood,
        @Nullable Boolean inside,
        @Nullable YearMonth since) {

    public static final Home UNKNOWN = new Home(null, null, null, null, null);

    /** In another town, whose streets the territory does not know. */
    public static final Home ELSEWHERE = new Home(null, null, null, false, null);

    /**
     * At an address that was typed or chosen.
     *
     * @param found the address in the territory's table, whose spelling it takes
     * @param otherwise whether it is in the territory where the table does not have it
     */
    public static Home at(
            @Nullable String number, @Nullable String street, Optional<Place> found, @Nullable Boolean otherwise) {
        return new Home(
                number,
                found.map(Place::street).orElse(street),
                found.map(Place::neighbourhood).orElse(null),
                found.map(Place::inside).orElse(otherwise),
                null);
    }

    /** The same address, with the month one came. */
    public Home livedInSince(@Nullable YearMonth month) {
        return new Home(number, street, neighbourhood, inside, month);
    }

    /** Whether all that is known is that the person lives in another town. */
    public boolean isOnlyElsewhere() {
        return street == null && Boolean.FALSE.equals(inside);
    }

    /** Outside, and not because the territory's own table says so: streets of two towns often share a name. */
    public boolean isInAnotherTown(Streets streets) {
        return Boolean.FALSE.equals(inside)
                && (street == null
                        || streets.locate(number, street).map(Place::inside).orElse(true));
    }
}
