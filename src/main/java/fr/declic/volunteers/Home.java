package fr.declic.volunteers;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives.
 *
 * @param number of the house, with its «bis»
 * @param street a name of the territory's table, or what was typed by somebody who lives elsewhere
 * @param neighbourhood known for an address inside
 * @param inside whether the address is in the territory, as its street table says; unknown for a contact
 * @param since the month they came to live in the territory
 */
public record Home(
        @Nullable String number,
        @Nullable String street,
        @Nullable UUID neighbourhood,
        @Nullable Boolean inside,
        @Nullable YearMonth since) {

    public static final Home UNKNOWN = new Home(null, null, null, null, null);
}
