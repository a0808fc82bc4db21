package fr.declic.activities;

import fr.declic.vocabulary.Limit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is done at an employer's: its tasks, the savoir-faire they need, and what it asks of the body. */
@Entity
public class Activity {

    @EmbeddedId
    private ActivityId id;

    @Version
    private @Nullable Integer version;

    private UUID employerId;
    private String kind;
    private String name;
    private @Nullable String description;
    private @Nullable String place;
    private @Nullable String contactName;
    private @Nullable String contactPhone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Limit> limits = Set.of();

    @ElementCollection
    @CollectionTable(name = "activity_task", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<Task> tasks = new ArrayList<>();

    private boolean closed;
    /** Touched with every change of the form, places included: two people cannot save over each other. */
    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    public Activity(ActivityId id, EmployerId employer, ActivityDetails details) {
        this.id = id;
        this.employerId = employer.value();
        this.kind = details.kind();
        this.name = details.name();
        describe(details);
    }

    public final void describe(ActivityDetails details) {
        kind = details.kind();
        name = details.name().strip();
        description = details.description();
        place = details.place();
        contactName = details.contactName();
        contactPhone = details.contactPhone();
        limits = details.limits();
        if (!tasks.equals(details.tasks())) {
            tasks.clear();
            tasks.addAll(details.tasks());
        }
        edition++;
    }

    /** Nobody is matched with it any longer; who works there keeps working. */
    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }

    public ActivityId id() {
        return id;
    }

    /** Changes with every saving; a form that was filled in on another edition is refused. */
    public int edition() {
        return edition;
    }

    public EmployerId employer() {
        return new EmployerId(employerId);
    }

    public boolean isClosed() {
        return closed;
    }

    public ActivityDetails details() {
        return new ActivityDetails(kind, name, description, place, contactName, contactPhone, tasks, limits);
    }
}
