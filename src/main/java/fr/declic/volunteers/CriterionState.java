package fr.declic.volunteers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a condition beside what the person declared.
 *
 * @param seenWhat what was shown to the team, in a few words, at most {@value #LONGEST_WHAT} characters
 * @param seenBy who looked at it
 * @param decided what the committee decided; nothing as long as it has not
 */
public record CriterionState(
        CriterionKind kind,
        @Nullable String seenWhat,
        @Nullable LocalDate seenOn,
        @Nullable String seenBy,
        @Nullable Boolean decided,
        @Nullable LocalDate decidedOn) {

    public static final int LONGEST_WHAT = 300;

    static CriterionState unknown(CriterionKind kind) {
        return new CriterionState(kind, null, null, null, null, null);
    }
}
