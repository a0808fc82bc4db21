package fr.declic.access;

import fr.declic.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the team gets in: e-mail and password, then a one-time code, by e-mail or from an authenticator application. Between the
 * two nothing is open: the half-way is a row and a cookie, not a session.
 */
@Service
@PermitAll
public class StaffSignIn {

    /** What became of an e-mail and a password. */
    public sealed interface FirstFactor {
        /** Right; a second factor is asked. */
        record Right(String handle, boolean byApplication) implements FirstFactor {}

        /** Wrong, or nobody, or closed: it is not said which. */
        record Wrong() implements FirstFactor {}

        /** Too many wrong ones for this address. */
        record TooMany() implements FirstFactor {}
    }

    /** What became of a one-time code. */
    public sealed interface SecondFactor {
        /** Everything was shown. */
        record Right(SignedIn person) implements SecondFactor {}

        record Wrong() implements SecondFactor {}

        /** Too late or too often: one starts again. */
        record Over() implements SecondFactor {}
    }

    static final List<String> FACTORS =
            List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.OTT_AUTHORITY);

    private final StaffAccountRepository accounts;
    private final SignInAttempts attempts;
    private final Limits limits;
    private final Passwords passwords;
    private final Keyring keyring;
    private final Courier courier;
    private final Words words;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaffSignIn(
            StaffAccountRepository accounts,
            SignInAttempts attempts,
            Limits limits,
            Passwords passwords,
            Keyring keyring,
            Courier courier,
            Words words,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.limits = limits;
        this.passwords = passwords;
        this.keyring = keyring;
        this.courier = courier;
        this.words = words;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Checks the first factor and, when it is right, sends the code of the second.
     *
     * @param from the network address it comes from: whoever only knows somebody's e-mail does not keep them out
     */
    public FirstFactor begin(String email, String password, String from) {
        var recipient = Recipient.of(email).filter(one -> !one.isPhone());
        if (recipient.isEmpty() || password.length() > PasswordStrength.LONGEST) {
            return new FirstFactor.Wrong();
        }
        var address = recipient.get().value();
        var fromThere = Limits.from(from, address);
        if (!limits.take(Limits.Kind.PASSWORD, fromThere)
                || !limits.take(Limits.Kind.PASSWORD_FROM_ANYWHERE, address)) {
            return new FirstFactor.TooMany();
        }
        var account = transaction.execute(status -> accounts.findByEmailIgnoreCase(address));
        var kept = passwords.check(
                password, account.flatMap(StaffAccount::passwordHash).orElse(null));
        if (account.isEmpty() || kept.isEmpty() || account.get().isDisabled()) {
            return new FirstFactor.Wrong();
        }
        limits.clear(Limits.Kind.PASSWORD, fromThere);
        limits.giveBack(Limits.Kind.PASSWORD_FROM_ANYWHERE, address);
        var id = account.get().id();
        if (account.get().totpSecret().isEmpty()
                && !limits.take(Limits.Kind.STAFF_CODE, id.value().toString())) {
            return new FirstFactor.TooMany();
        }
        return transaction.execute(status -> halfWay(id, kept.get()));
    }

    private FirstFactor halfWay(StaffId id, String passwordHash) {
        var account = accounts.findById(id).orElseThrow();
        if (!account.passwordHash().equals(Optional.of(passwordHash))) {
            account.rehash(passwordHash);
            accounts.save(account);
        }
        var begun = attempts.begin(SignInAttempts.Purpose.STAFF, id.value().toString());
        var byApplication = account.totpSecret().isPresent();
        if (!byApplication) {
            courier.email(
                    account.email(),
                    words.french("access.code.subject"),
                    words.french("access.code.text", begun.code()),
                    "staff-code:" + begun.id());
        }
        return new FirstFactor.Right(begun.handle(), byApplication);
    }

    /** True where the second factor comes from an application; false for a code by e-mail, and where nothing began. */
    public boolean isByApplication(String handle) {
        return transaction.execute(status -> attempts.recipient(SignInAttempts.Purpose.STAFF, handle)
                .flatMap(this::account)
                .flatMap(StaffAccount::totpSecret)
                .isPresent());
    }

    /** Checks the second factor; it serves once. */
    public SecondFactor finish(String handle, String typed) {
        var code = typed.replaceAll("\\D", "");
        var waiting = transaction.execute(status -> attempts.recipient(SignInAttempts.Purpose.STAFF, handle));
        if (waiting.isEmpty() || !limits.take(Limits.Kind.SECOND_FACTOR, waiting.get())) {
            return new SecondFactor.Over();
        }
        return transaction.execute(status -> check(handle, waiting.get(), code));
    }

    private SecondFactor check(String handle, String accountId, String code) {
        var found = account(accountId).filter(account -> !account.isDisabled());
        if (found.isEmpty()) {
            return new SecondFactor.Over();
        }
        var account = found.get();
        var sealed = account.totpSecret();
        var outcome = sealed.isPresent()
                ? attempts.tryWith(
                        SignInAttempts.Purpose.STAFF, handle, () -> isOfApplication(account, sealed.get(), code))
                : attempts.tryCode(SignInAttempts.Purpose.STAFF, handle, code);
        return switch (outcome) {
            case WRONG -> new SecondFactor.Wrong();
            case OVER -> new SecondFactor.Over();
            case RIGHT -> {
                attempts.forget(handle);
                account.signedIn(clock.instant());
                accounts.save(account);
                yield new SecondFactor.Right(account.principal());
            }
        };
    }

    private boolean isOfApplication(StaffAccount account, String sealed, String code) {
        var step = Totp.matchingStep(keyring.unseal(sealed), code, clock.instant());
        return step.isPresent() && account.spendStep(step.getAsLong());
    }

    private Optional<StaffAccount> account(String id) {
        return accounts.findById(new StaffId(UUID.fromString(id)));
    }
}
