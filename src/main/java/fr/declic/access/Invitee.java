package fr.declic.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to join the team.
 *
 * @param email where the link goes; none for the very first administrator, who says so themself
 * @param employer the EBE of a manager; for nobody else
 */
public record Invitee(
        @Nullable String email,
        @Nullable String name,
        Role role,
        @Nullable UUID employer) {

    public Invitee {
        if (!role.isStaff() || (role == Role.EBE_MANAGER) != (employer != null)) {
            throw new IllegalArgumentException("A manager, and nobody else, is bound to an EBE");
        }
    }
}
