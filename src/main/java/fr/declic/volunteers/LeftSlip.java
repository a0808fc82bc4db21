package fr.declic.volunteers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slip as the team reads it in the person's file.
 *
 * @param filledAt by the phone's own clock
 * @param typedPhone what stood there, where it is no phone number
 * @param callTimes empty is any time
 */
public record LeftSlip(
        @Nullable Instant filledAt,
        Instant receivedAt,
        @Nullable String typedPhone,
        List<CallTime> callTimes) {}
