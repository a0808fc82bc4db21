package fr.declic.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the street table says of an address.
 *
 * @param street as the table writes it
 * @param inside whether the address is in the territory; null where the table cannot tell without a number
 * @param neighbourhood for an address inside
 */
public record Place(
        String street, @Nullable Boolean inside, @Nullable UUID neighbourhood) {}
