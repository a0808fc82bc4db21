package fr.declic.access;

import fr.declic.shell.Visitor;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person behind the session: the principal of every authentication of this application.
 *
 * @param id the staff account, or the volunteer
 * @param name as it stands in the trail
 * @param employer the EBE whose manager this is; for nobody else
 */
public record SignedIn(
        UUID id, String name, Role role, @Nullable UUID employer) implements Principal, Visitor, Serializable {

    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public String roleKey() {
        return "role." + role;
    }
}
