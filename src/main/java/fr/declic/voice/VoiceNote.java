package fr.declic.voice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, without the sound itself.
 *
 * @param about the question it answers, put into words by the key {@code voice.about.<value>}
 * @param consentedAt when the person agreed that the team listens
 * @param hasSound false once the sound is erased and the words are left
 * @param words as the team wrote them down; none before that
 * @param writtenAt when that was
 */
public record VoiceNote(
        UUID id,
        String about,
        Instant consentedAt,
        boolean hasSound,
        @Nullable String words,
        @Nullable Instant writtenAt) {

    /** Without its contents, which belong in no log. */
    @Override
    public String toString() {
        return "VoiceNote[" + id + "]";
    }
}
