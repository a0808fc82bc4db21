package fr.declic.volunteers;

import fr.declic.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of a file's trail. It is written once: what happened does not change. */
@Entity
@Immutable
class TrailEntry implements Persistable<UUID> {

    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private UUID volunteerId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private @Nullable UUID actorId;

    @Column(length = LONGEST_NAME)
    private String actorName;

    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @SuppressWarnings("NullAway.Init")
    protected TrailEntry() {}

    TrailEntry(VolunteerId volunteer, Actor actor, String kind, Map<String, String> details, Instant at) {
        this.id = UUID.randomUUID();
        this.volunteerId = volunteer.value();
        this.at = at;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        var name = actor.name();
        this.actorName = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.kind = kind;
        this.details = Map.copyOf(details);
    }

    TrailLine line() {
        return new TrailLine(new VolunteerId(volunteerId), at, new Actor(actorKind, actorId, actorName), kind, details);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever written once, so there is nothing to look for before. */
    @Override
    public boolean isNew() {
        return true;
    }
}
