package fr.declic.matching;

import java.util.UUID;

/** Names a hiring wave. */
public record WaveId(UUID value) {

    public static WaveId create() {
        return new WaveId(UUID.randomUUID());
    }
}
