package fr.declic.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that opens an account, or gives its owner a new password: once, within seven days. */
@Entity
class StaffInvitation {

    static final Duration LIVES = Duration.ofDays(7);

    /** Names an invitation. */
    @Embeddable
    record Id(@Column(name = "id") UUID value) implements Serializable {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // read by Hibernate
    private Id id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String tokenHash;

    private @Nullable String email;
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID employerId;
    private String invitedBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected StaffInvitation() {}

    StaffInvitation(String token, Invitee invitee, String invitedBy, Instant now) {
        this.id = new Id(UUID.randomUUID());
        this.tokenHash = Secrets.hash(token);
        this.email = invitee.email();
        this.name = invitee.name();
        this.role = invitee.role();
        this.employerId = invitee.employer();
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LIVES);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    void use(Instant now) {
        usedAt = now;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Invitee invitee() {
        return new Invitee(email, name, role, employerId);
    }

    StaffInvitations.Pending pending() {
        return new StaffInvitations.Pending(invitee(), invitedBy, createdAt, expiresAt);
    }
}
