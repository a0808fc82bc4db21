package fr.declic.access;

import fr.declic.shell.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links: an administrator gives them, whoever holds one chooses a password and a second factor. */
@Service
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class StaffInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(StaffInvitations.class);

    /** Where a link leads, before its token. */
    public static final String PATH = "/connexion/invitation/";

    /**
     * What the holder of a link chose.
     *
     * @param authenticator the application's key in Base32, and a code it showed; neither for codes by e-mail
     */
    public record Choice(
            String name,
            String email,
            String password,
            @Nullable String authenticator,
            @Nullable String authenticatorCode) {}

    /** An invitation that nobody has used yet. */
    public record Pending(Invitee invitee, String invitedBy, Instant createdAt, Instant expiresAt) {}

    /** What became of a choice. */
    public enum Outcome {
        DONE,
        /** The link has served, is too old, or never was. */
        OVER,
        NAME_MISSING,
        EMAIL_WRONG,
        EMAIL_TAKEN,
        PASSWORD_FAIR,
        PASSWORD_WEAK,
        AUTHENTICATOR_WRONG,
        /** It would take the role from the last administrator, without whom nobody could give it back. */
        LAST_ADMINISTRATOR,
        /** No e-mail leaves from here: the second factor can only be an application. */
        AUTHENTICATOR_NEEDED
    }

    private final StaffInvitationRepository invitations;
    private final StaffAccountRepository accounts;
    private final Passwords passwords;
    private final Keyring keyring;
    private final Courier courier;
    private final SiteLinks links;
    private final Words words;
    private final Clock clock;

    StaffInvitations(
            StaffInvitationRepository invitations,
            StaffAccountRepository accounts,
            Passwords passwords,
            Keyring keyring,
            Courier courier,
            SiteLinks links,
            Words words,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.keyring = keyring;
        this.courier = courier;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Sends a link by e-mail. To somebody who has an account it gives a new password, and this role in the place of theirs; a
     * closed one it opens again. Links given to this address before no longer serve.
     *
     * @return the link itself, to be handed over, where no e-mail leaves
     */
    @Transactional
    public Optional<String> invite(Invitee invitee) {
        var address = Optional.ofNullable(invitee.email()).orElseThrow();
        var token = Secrets.token();
        invitations.deleteByEmailIgnoreCaseAndUsedAtIsNull(address);
        invitations.save(new StaffInvitation(token, invitee, CurrentActor.get().name(), clock.instant()));
        var link = links.of(PATH + token);
        if (!courier.canEmail()) {
            return Optional.of(link);
        }
        courier.invitation(
                address,
                words.french("access.invitation.subject"),
                words.french("access.invitation.text", link),
                "invitation:" + Secrets.hash(token));
        return Optional.empty();
    }

    /** A link for the first administrator, where there is none; links given before no longer serve. */
    @Transactional
    public Optional<String> forFirstAdministrator() {
        if (accounts.firstOf(Role.ADMINISTRATOR).isPresent()) {
            return Optional.empty();
        }
        invitations.deleteByEmailIsNullAndUsedAtIsNull();
        var token = Secrets.token();
        var invitee = new Invitee(null, null, Role.ADMINISTRATOR, null);
        invitations.save(new StaffInvitation(token, invitee, CurrentActor.get().name(), clock.instant()));
        return Optional.of(links.of(PATH + token));
    }

    /** The invitations that nobody has used yet, the newest first. */
    @Transactional(readOnly = true)
    public List<Pending> pending() {
        return invitations.findByUsedAtIsNullAndExpiresAtAfterOrderByCreatedAtDesc(clock.instant()).stream()
                .map(StaffInvitation::pending)
                .toList();
    }

    /** Who a link is for, while it serves. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Invitee> invitee(String token) {
        return invitations
                .findByTokenHash(Secrets.hash(token))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .map(StaffInvitation::invitee);
    }

    /** False where no e-mail leaves: the second factor is then an application. */
    @PermitAll
    public boolean canSendCodes() {
        return courier.canEmail();
    }

    /** A new key for an authenticator application, in Base32. */
    @PermitAll
    public String newAuthenticator() {
        return Totp.base32(Secrets.bytes(Totp.SECRET_BYTES));
    }

    /** Opens the account, or gives it what was invited to, the new password and the second factor; its sessions are over. */
    @PermitAll
    @Transactional
    public Outcome accept(String token, Choice choice) {
        var invitation = invitations.lockByTokenHash(Secrets.hash(token)).filter(one -> one.isOpen(clock.instant()));
        if (invitation.isEmpty()) {
            return Outcome.OVER;
        }
        var fault = fault(invitation.get(), choice);
        if (fault.isPresent()) {
            return fault.get();
        }
        var sealed = seal(choice);
        if (choice.authenticatorCode() != null && sealed.isEmpty()) {
            return Outcome.AUTHENTICATOR_WRONG;
        }
        var now = clock.instant();
        var invitee = invitation.get().invitee();
        var email = invitation.get().email().orElse(choice.email()).strip().toLowerCase(Locale.ROOT);
        var account = accounts.findByEmailIgnoreCase(email)
                .orElseGet(() -> new StaffAccount(
                        StaffId.create(), email, choice.name().strip(), invitee.role(), invitee.employer(), now));
        if (account.wasClosedSince(invitation.get().createdAt())) {
            return Outcome.OVER;
        }
        if (!mayBecome(account, invitee.role())) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        follow(account, invitee);
        account.choosePassword(passwords.encode(choice.password()), now);
        account.useAuthenticator(sealed.orElse(null));
        accounts.save(account);
        invitation.get().use(now);
        invitations.save(invitation.get());
        return Outcome.DONE;
    }

    private boolean mayBecome(StaffAccount account, Role role) {
        return account.role() != Role.ADMINISTRATOR
                || role == Role.ADMINISTRATOR
                || account.isDisabled()
                || accounts.lockOpenAdministrators().size() > 1;
    }

    /** Who invited, and whom, stays in the invitation; what it changed stands in the log. */
    private static void follow(StaffAccount account, Invitee invitee) {
        if (account.isDisabled()) {
            account.enable();
            LOG.info("Account {} is open again, as invited", account.id().value());
        }
        if (account.role() != invitee.role()
                || !Objects.equals(account.employer().orElse(null), invitee.employer())) {
            LOG.info("Account {} was {} and is {}, as invited", account.id().value(), account.role(), invitee.role());
            account.become(invitee.role(), invitee.employer());
        }
    }

    private Optional<Outcome> fault(StaffInvitation invitation, Choice choice) {
        var email = invitation.email().orElse(choice.email());
        var name = choice.name();
        if (name.isBlank()
                || name.length() > StaffAccount.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Outcome.NAME_MISSING);
        }
        if (Recipient.of(email).filter(recipient -> !recipient.isPhone()).isEmpty()) {
            return Optional.of(Outcome.EMAIL_WRONG);
        }
        // whoever was not invited at an address must not take over an account that has it
        if (invitation.email().isEmpty()
                && accounts.findByEmailIgnoreCase(email.strip()).isPresent()) {
            return Optional.of(Outcome.EMAIL_TAKEN);
        }
        if (choice.authenticatorCode() == null && !courier.canEmail()) {
            return Optional.of(Outcome.AUTHENTICATOR_NEEDED);
        }
        if (choice.password().length() > PasswordStrength.LONGEST) {
            return Optional.of(Outcome.PASSWORD_WEAK);
        }
        return switch (PasswordStrength.of(choice.password(), List.of(choice.name(), email))) {
            case WEAK -> Optional.of(Outcome.PASSWORD_WEAK);
            case FAIR -> Optional.of(Outcome.PASSWORD_FAIR);
            case STRONG -> Optional.empty();
        };
    }

    private Optional<String> seal(Choice choice) {
        var key = choice.authenticator();
        var code = choice.authenticatorCode();
        if (key == null || code == null || key.length() != Totp.SECRET_BYTES * 8 / 5) {
            return Optional.empty();
        }
        try {
            var secret = Totp.fromBase32(key);
            return Totp.matchingStep(secret, code.replaceAll("\\D", ""), clock.instant())
                            .isPresent()
                    ? Optional.of(keyring.seal(secret))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
