package fr.declic.activities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as everybody reads it.
 *
 * @param words as the team shows them
 * @param language of these words: the author's, where the team shows them as they came
 * @param answer of the team, and the day it gave it
 * @param activity the name of what it became, with its employer
 * @param agreeing devices on which somebody agreed, those of ideas merged into it included
 * @param agreed whether this device is one of them
 */
public record PublicIdea(
        UUID id,
        String words,
        String language,
        String family,
        @Nullable String street,
        UsefulWorkStatus status,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String activity,
        @Nullable String employer,
        int agreeing,
        boolean agreed) {

    public String pictogram() {
        return "family-" + family;
    }

    /** Whether there is still something to agree with. */
    public boolean isOpenToAgreement() {
        return status == UsefulWorkStatus.SHOWN;
    }
}
