package fr.declic;

import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in for the rest of the test's thread, until {@link #nobody}. */
public final class As {

    private As() {}

    /** A coordinator, who signs in with two factors as everybody of the team does. */
    public static SignedIn coordinator(String name) {
        return signIn(new SignedIn(UUID.randomUUID(), name, Role.COORDINATOR, null));
    }

    public static SignedIn signIn(SignedIn person) {
        var authorities = AuthorityUtils.createAuthorityList(
                FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.OTT_AUTHORITY);
        authorities.add(new SimpleGrantedAuthority("ROLE_" + person.role()));
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, "", authorities);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        return person;
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
