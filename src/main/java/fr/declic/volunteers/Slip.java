package fr.declic.volunteers;

import fr.declic.shell.KeptSigns;
import fr.declic.voice.Sound;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The short slip that somebody fills in on their phone, with or without a network.
 *
 * @param key drawn by the phone: the same slip sent again has the same
 * @param filledAt by the phone's own clock, which may be wrong by years; none where it makes no sense at all
 * @param phone as it was typed
 * @param words what they can do, in their words; may be empty
 * @param callTimes when they are free to be called; none is any time
 * @param language of the screen they filled it in
 * @param voice what they said instead of writing, listened to by the team with their consent
 */
public record Slip(
        UUID key,
        @Nullable Instant filledAt,
        String firstName,
        String phone,
        String words,
        Set<CallTime> callTimes,
        String language,
        @Nullable Sound voice) {

    public static final int LONGEST_PHONE = 40;
    public static final int LONGEST_WORDS = Answers.LONGEST_WORDS;
    /** Seconds of voice. */
    public static final int LONGEST_VOICE = 20;

    private static final int LONGEST_LANGUAGE = 8;

    public Slip {
        firstName = KeptSigns.ofOneLine(firstName);
        phone = KeptSigns.ofOneLine(phone);
        words = KeptSigns.ofAText(words);
        callTimes = Set.copyOf(callTimes);
        if (firstName.isEmpty() || firstName.length() > Identity.LONGEST_NAME) {
            throw new IllegalArgumentException("A first name has 1 to " + Identity.LONGEST_NAME + " characters");
        }
        if (phone.isEmpty() || phone.length() > LONGEST_PHONE) {
            throw new IllegalArgumentException("A phone number has 1 to " + LONGEST_PHONE + " characters");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("Their words have at most " + LONGEST_WORDS + " characters");
        }
        if (language.isEmpty() || language.length() > LONGEST_LANGUAGE) {
            throw new IllegalArgumentException("A language is named by its code");
        }
    }
}
