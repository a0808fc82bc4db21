package fr.declic.volunteers;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the team saw and the committee decided of one condition; what the person declared stands in their file. The three are
 * never merged, and no copy of what was shown is kept.
 */
@Entity
class Criterion {

    @EmbeddedId
    private CriterionId id;

    @Version
    private @Nullable Integer version;

    private @Nullable String seenWhat;
    private @Nullable LocalDate seenOn;
    private @Nullable String seenBy;
    private @Nullable Boolean decided;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    Criterion(CriterionId id) {
        this.id = id;
    }

    void wasSeen(String what, LocalDate on, String by) {
        seenWhat = what;
        seenOn = on;
        seenBy = by;
    }

    void wasDecided(boolean met, LocalDate on) {
        decided = met;
        decidedOn = on;
    }

    CriterionState state() {
        return new CriterionState(id.kind(), seenWhat, seenOn, seenBy, decided, decidedOn);
    }
}
