package fr.declic.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the team. */
@Service
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class StaffAccounts {

    private final StaffAccountRepository accounts;
    private final Clock clock;

    StaffAccounts(StaffAccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Opens an account without password: nobody signs in with it until they have chosen one.
     *
     * @param employer the EBE of a manager; for nobody else
     */
    @Transactional
    public StaffId open(String email, String name, Role role, @Nullable UUID employer) {
        var account = new StaffAccount(StaffId.create(), email, name, role, employer, clock.instant());
        return accounts.save(account).id();
    }

    /** The oldest open account of a role. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> firstOf(Role role) {
        return accounts.firstOf(role).map(StaffAccount::principal);
    }
}
