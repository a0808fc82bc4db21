package fr.declic.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the team, as the administrator sees them.
 *
 * @param employer the EBE of a manager
 * @param byApplication true where the second factor comes from an application, false for codes by e-mail
 */
public record StaffMember(
        StaffId id,
        String name,
        String email,
        Role role,
        Optional<UUID> employer,
        boolean disabled,
        boolean byApplication,
        Optional<Instant> lastSignInAt) {}
