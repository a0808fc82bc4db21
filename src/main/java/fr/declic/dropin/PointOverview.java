package fr.declic.dropin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A drop-in point with its devices and its helpers.
 *
 * @param closed the public pages show it no more
 */
public record PointOverview(
        UUID id,
        String name,
        String address,
        @Nullable String opening,
        @Nullable String phone,
        boolean closed,
        List<Device> devices,
        List<Member> helpers) {

    /** One that is closed concerns the team as long as a device or somebody is still there. */
    boolean isOfUse() {
        return !closed || !devices.isEmpty() || !helpers.isEmpty();
    }

    /** A device that is paired now. */
    public record Device(UUID id, String label, String pairedBy, Instant pairedAt, Instant lastSeenAt) {}

    /** Somebody of the team who welcomes people. */
    public record Member(UUID account, String name) {}
}
