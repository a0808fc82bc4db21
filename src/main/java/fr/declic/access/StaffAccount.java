package fr.declic.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the team: their role, and the two factors they sign in with. */
@Entity
class StaffAccount {

    static final int LONGEST_NAME = 120;

    @EmbeddedId
    private StaffId id;

    @Version
    private @Nullable Integer version;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID employerId;
    private @Nullable String passwordHash;
    private @Nullable String totpSecret;
    private long totpStep;
    private boolean disabled;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;
    private Instant sessionsSince;

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    /** @throws IllegalArgumentException for a volunteer's role, or an EBE where none belongs */
    StaffAccount(StaffId id, String email, String name, Role role, @Nullable UUID employer, Instant createdAt) {
        check(role, employer);
        this.id = id;
        this.email = email;
        this.name = name;
        this.role = role;
        this.employerId = employer;
        this.createdAt = createdAt;
        this.sessionsSince = createdAt;
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        sessionsSince = now;
    }

    /** The same password under today's cost; nobody is signed out. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    /** @param sealed the authenticator's secret, sealed; none to receive codes by e-mail */
    void useAuthenticator(@Nullable String sealed) {
        totpSecret = sealed;
        totpStep = 0;
    }

    /** Accepts a time step once, and none before it (RFC 6238, 5.2). */
    boolean spendStep(long step) {
        if (step <= totpStep) {
            return false;
        }
        totpStep = step;
        return true;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /**
     * Takes over another place in the team.
     *
     * @throws IllegalArgumentException for a volunteer's role, or an EBE where none belongs
     */
    void become(Role role, @Nullable UUID employer) {
        check(role, employer);
        this.role = role;
        this.employerId = employer;
    }

    /** Ends their sessions too. */
    void disable(Instant now) {
        disabled = true;
        sessionsSince = now;
    }

    /** True where it was closed after this instant, and still is. */
    boolean wasClosedSince(Instant instant) {
        return disabled && !sessionsSince.isBefore(instant);
    }

    void enable() {
        disabled = false;
    }

    StaffId id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    Optional<UUID> employer() {
        return Optional.ofNullable(employerId);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<String> totpSecret() {
        return Optional.ofNullable(totpSecret);
    }

    boolean isDisabled() {
        return disabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    Instant sessionsSince() {
        return sessionsSince;
    }

    SignedIn principal() {
        return new SignedIn(id.value(), name, role, employerId);
    }

    StaffMember member() {
        return new StaffMember(
                id, name, email, role, Optional.ofNullable(employerId), disabled, totpSecret != null, lastSignInAt());
    }

    private static void check(Role role, @Nullable UUID employer) {
        if (!role.isStaff() || (role == Role.EBE_MANAGER) != (employer != null)) {
            throw new IllegalArgumentException("A manager, and nobody else, is bound to an EBE");
        }
    }
}
