package fr.declic.planning;

import java.util.UUID;

/** Which change of a week was asked. */
public record WeekRequestId(UUID value) {

    static WeekRequestId create() {
        return new WeekRequestId(UUID.randomUUID());
    }
}
