package fr.declic.activities;

import fr.declic.voice.Sound;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says the neighbourhood lacks.
 *
 * @param sentence in their own words; may be empty where they said it instead
 * @param family code of a family of savoir-faire: the picture they chose
 * @param street where it is about; nothing for the whole neighbourhood
 * @param phone a mobile in international form, to be told; nothing where they did not ask to be
 * @param email the same by e-mail
 * @param language in which they read, and are told
 * @param voice what they said instead of writing, listened to by the team with their consent
 */
public record Suggestion(
        String sentence,
        String family,
        @Nullable String street,
        @Nullable String phone,
        @Nullable String email,
        String language,
        @Nullable Sound voice) {

    public static final int LONGEST_SENTENCE = 400;
    public static final int LONGEST_STREET = 120;

    public Suggestion {
        if ((sentence.isBlank() && voice == null) || sentence.length() > LONGEST_SENTENCE || family.isBlank()) {
            throw new IllegalArgumentException("An idea has a sentence of at most " + LONGEST_SENTENCE + " characters");
        }
        if (street != null && street.length() > LONGEST_STREET) {
            throw new IllegalArgumentException("The street is too long");
        }
    }

    /** Without its contents: what people write and how they are reached belong in no log. */
    @Override
    public String toString() {
        return "Suggestion[" + family + "]";
    }
}
