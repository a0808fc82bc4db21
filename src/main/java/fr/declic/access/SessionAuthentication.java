package fr.declic.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who has shown everything that is asked of them: their role is granted here and nowhere else. */
final class SessionAuthentication extends AbstractAuthenticationToken {

    private final SignedIn person;
    private final Instant since;
    private final @Nullable UUID device;

    private SessionAuthentication(
            SignedIn person, Instant since, @Nullable UUID device, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.person = person;
        this.since = since;
        this.device = device;
        super.setAuthenticated(true);
    }

    /** @param factors what they showed, of {@link FactorGrantedAuthority} */
    static SessionAuthentication ofStaff(SignedIn person, Instant since, List<String> factors) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(role(person));
        factors.forEach(factor -> authorities.add(
                FactorGrantedAuthority.withAuthority(factor).issuedAt(since).build()));
        return new SessionAuthentication(person, since, null, authorities);
    }

    /** @param device the token this session stands on: revoked, the session is over */
    static SessionAuthentication ofVolunteer(SignedIn person, Instant since, UUID device) {
        return new SessionAuthentication(person, since, device, List.of(role(person)));
    }

    private static GrantedAuthority role(SignedIn person) {
        return new SimpleGrantedAuthority("ROLE_" + person.role());
    }

    SignedIn person() {
        return person;
    }

    Instant since() {
        return since;
    }

    @Nullable
    UUID device() {
        return device;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SessionAuthentication that
                && since.equals(that.since)
                && Objects.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + since.hashCode();
    }
}
