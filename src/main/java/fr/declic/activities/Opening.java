package fr.declic.activities;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places of an activity that are alike: the same half-days, the same hours. */
@Entity
public class Opening {

    @EmbeddedId
    private OpeningId id;

    @Version
    private @Nullable Integer version;

    private UUID activityId;
    private int places;
    private int halfDays;
    private int leastQuarters;
    private int mostQuarters;
    private @Nullable LocalDate startsOn;
    private boolean closed;

    @SuppressWarnings("NullAway.Init")
    protected Opening() {}

    public Opening(OpeningId id, ActivityId activity, OpeningDetails details) {
        this.id = id;
        this.activityId = activity.value();
        offer(details);
    }

    public final void offer(OpeningDetails details) {
        places = details.places();
        halfDays = details.halfDays().mask();
        leastQuarters = details.least().quarters();
        mostQuarters = details.most().quarters();
        startsOn = details.startsOn();
    }

    /** No more places here; who has one keeps it. */
    public void close() {
        closed = true;
    }

    public OpeningId id() {
        return id;
    }

    public ActivityId activity() {
        return new ActivityId(activityId);
    }

    public boolean isClosed() {
        return closed;
    }

    public OpeningDetails details() {
        return new OpeningDetails(
                places,
                new HalfDays(halfDays),
                new WeeklyHours(leastQuarters),
                new WeeklyHours(mostQuarters),
                startsOn);
    }
}
