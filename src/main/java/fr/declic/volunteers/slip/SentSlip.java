package fr.declic.volunteers.slip;

import fr.declic.voice.Sound;
import fr.declic.volunteers.CallTime;
import fr.declic.volunteers.Slip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a phone sends, as it stands in the message. Nothing of it is believed yet.
 *
 * @param voice in Base64
 * @param consent that the team listens to the voice
 */
record SentSlip(
        @Nullable UUID key,
        @Nullable Instant filledAt,
        @Nullable String firstName,
        @Nullable String phone,
        @Nullable String words,
        @Nullable Set<CallTime> callTimes,
        @Nullable String language,
        @Nullable String voice,
        @Nullable Boolean consent) {

    /** A clock outside of these is one that was never set. */
    private static final Instant EARLIEST =
            LocalDate.of(2020, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Instant LATEST =
            LocalDate.of(2100, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    boolean hasVoice() {
        return voice != null && !voice.isEmpty();
    }

    /**
     * Empty for what is no voice.
     *
     * @throws IllegalArgumentException for what is not even written as one
     */
    Optional<Sound> sound() {
        return voice == null ? Optional.empty() : Sound.read(Base64.getDecoder().decode(voice));
    }

    /** @throws IllegalArgumentException for what is no slip */
    Slip slip(@Nullable Sound sound) {
        if (key == null || firstName == null || phone == null) {
            throw new IllegalArgumentException("A slip has a key, a first name and a phone number");
        }
        if (callTimes != null && callTimes.contains(null)) {
            throw new IllegalArgumentException("A time to be called has a name");
        }
        if (sound != null && !Boolean.TRUE.equals(consent)) {
            throw new IllegalArgumentException("A voice is sent with the person's consent");
        }
        return new Slip(
                key,
                filledAt == null || filledAt.isBefore(EARLIEST) || filledAt.isAfter(LATEST) ? null : filledAt,
                firstName,
                phone,
                words == null ? "" : words,
                callTimes == null ? Set.of() : callTimes,
                language == null ? "fr" : language,
                sound);
    }
}
