package fr.declic.planning;

import java.util.UUID;

/** Which days are closed. */
public record ClosureId(UUID value) {

    public static ClosureId create() {
        return new ClosureId(UUID.randomUUID());
    }
}
