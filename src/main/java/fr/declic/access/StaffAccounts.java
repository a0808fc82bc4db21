package fr.declic.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
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

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return accounts.findAllByOrderByName().stream()
                .map(StaffAccount::member)
                .toList();
    }

    /**
     * Closes an account and ends its sessions.
     *
     * @return false for the last administrator, without whom nobody could open it again
     */
    @Transactional
    public boolean disable(StaffId id) {
        var account = accounts.findById(id).orElseThrow();
        if (account.role() == Role.ADMINISTRATOR
                && accounts.lockOpenAdministrators().size() == 1) {
            return false;
        }
        account.disable(clock.instant());
        accounts.save(account);
        return true;
    }

    /** Opens a closed account again; the password is the one it was. */
    @Transactional
    public void enable(StaffId id) {
        var account = accounts.findById(id).orElseThrow();
        account.enable();
        accounts.save(account);
    }
}
