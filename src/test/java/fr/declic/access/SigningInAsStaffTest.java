package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.access.StaffInvitations.Choice;
import fr.declic.access.StaffInvitations.Outcome;
import fr.declic.access.StaffSignIn.FirstFactor;
import fr.declic.access.StaffSignIn.SecondFactor;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.territory.TerritoryId;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class SigningInAsStaffTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String PASSWORD = "chat vélo orage tuile panier lune savon";
    private static final String HERE = "192.0.2.1";
    private static final Actor SYSTEM = Actor.system("test");

    @Autowired
    private StaffSignIn signIn;

    @Autowired
    private StaffInvitations invitations;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private StaffInvitationRepository staffInvitations;

    @Autowired
    private StaffAccountRepository staffAccounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Limits limits;

    @Autowired
    private SiteLinks links;

    @Autowired
    private Words words;

    @Autowired
    private Territories territories;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private People people;
    private String email;

    @BeforeEach
    void aNewAddress() {
        people = new People(jdbc, transaction);
        email = "equipe" + NUMBERS.incrementAndGet() + "@exemple.invalid";
    }

    @Test
    void anInvitationAPasswordAndACodeLeadIn() {
        assertThat(accept(invited(Role.COORDINATOR), PASSWORD)).isEqualTo(Outcome.DONE);
        var handle =
                ((FirstFactor.Right) signIn.begin(email.toUpperCase(java.util.Locale.ROOT), PASSWORD, HERE)).handle();
        var entered = signIn.finish(handle, people.codeSentTo(email));
        assertThat(entered).isInstanceOfSatisfying(SecondFactor.Right.class, right -> {
            assertThat(right.person().role()).isEqualTo(Role.COORDINATOR);
            assertThat(right.person().name()).isEqualTo("Nora Essai");
        });
        assertThat(signIn.finish(handle, people.codeSentTo(email)))
                .as("a code serves once")
                .isEqualTo(new SecondFactor.Over());
    }

    @Test
    void thePasswordAloneOpensNothing() {
        accept(invited(Role.ADMINISTRATOR), PASSWORD);
        var handle = ((FirstFactor.Right) signIn.begin(email, PASSWORD, HERE)).handle();
        var wrong = people.codeSentTo(email).equals("000000") ? "000001" : "000000";
        for (int i = 0; i < SignInAttempts.MOST_TRIES; i++) {
            assertThat(signIn.finish(handle, wrong)).isEqualTo(new SecondFactor.Wrong());
        }
        assertThat(signIn.finish(handle, people.codeSentTo(email))).isEqualTo(new SecondFactor.Over());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
        accept(invited(Role.HELPER), PASSWORD);
        assertThat(signIn.begin(email, PASSWORD + "x", HERE)).isEqualTo(new FirstFactor.Wrong());
        assertThat(signIn.begin("personne" + email, PASSWORD, HERE)).isEqualTo(new FirstFactor.Wrong());
        assertThat(signIn.begin(email, "x".repeat(10_000), HERE)).isEqualTo(new FirstFactor.Wrong());
        assertThat(signIn.begin("' or 1=1 --", "", HERE)).isEqualTo(new FirstFactor.Wrong());
    }

    @Test
    void tenWrongPasswordsCloseAnAddressEvenAllAtOnce(TerritoryId territory) throws Exception {
        accept(invited(Role.HELPER), PASSWORD);
        var answers = SigningInAsAVolunteerTest.together(territory, 14, () -> signIn.begin(email, "faux", HERE));
        assertThat(answers).filteredOn(new FirstFactor.Wrong()::equals).hasSize(10);
        assertThat(signIn.begin(email, PASSWORD, HERE)).isEqualTo(new FirstFactor.TooMany());
    }

    @Test
    void whoeverKnowsAnAddressDoesNotKeepItsOwnerOut() {
        accept(invited(Role.HELPER), PASSWORD);
        for (int i = 0; i < 12; i++) {
            signIn.begin(email, "faux", "2001:db8::" + i);
        }
        assertThat(signIn.begin(email, PASSWORD, "2001:db8::99"))
                .as("the network of whoever tries")
                .isEqualTo(new FirstFactor.TooMany());
        assertThat(signIn.begin(email, PASSWORD, HERE)).isInstanceOf(FirstFactor.Right.class);
    }

    @Test
    void aHundredWrongPasswordsFromAnywhereCloseAnAddress() {
        accept(invited(Role.HELPER), PASSWORD);
        // Each try costs a fifth of a second of hashing: most of them are counted as if it had been done.
        for (int i = 0; i < 90; i++) {
            assertThat(limits.take(Limits.Kind.PASSWORD_FROM_ANYWHERE, email)).isTrue();
        }
        for (int i = 90; i < 100; i++) {
            assertThat(signIn.begin(email, "faux", "198.51.100." + i)).isEqualTo(new FirstFactor.Wrong());
        }
        assertThat(signIn.begin(email, PASSWORD, HERE)).isEqualTo(new FirstFactor.TooMany());
    }

    @Test
    void anAuthenticatorsCodeServesOnce() {
        var token = invited(Role.COMMITTEE_MEMBER);
        var key = invitations.newAuthenticator();
        var step = Totp.stepAt(clock.instant());
        var code = Totp.code(Totp.fromBase32(key), step);
        assertThat(invitations.accept(token, new Choice("Nora Essai", email, PASSWORD, key, code)))
                .isEqualTo(Outcome.DONE);
        var first = (FirstFactor.Right) signIn.begin(email, PASSWORD, HERE);
        assertThat(first.byApplication()).isTrue();
        assertThat(signIn.finish(first.handle(), code)).isInstanceOf(SecondFactor.Right.class);
        var second = (FirstFactor.Right) signIn.begin(email, PASSWORD, HERE);
        assertThat(signIn.finish(second.handle(), code)).as("replayed").isEqualTo(new SecondFactor.Wrong());
        var stored =
                transaction.execute(status -> jdbc.sql("select totp_secret from staff_account where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single());
        assertThat(stored).doesNotContain(key);
    }

    @Test
    void anAuthenticatorIsTakenOnlyWithACodeItShowed() {
        var token = invited(Role.HELPER);
        var key = invitations.newAuthenticator();
        for (var pair : new String[][] {{key, "12345"}, {"court", "123456"}, {"1".repeat(32), "123456"}}) {
            assertThat(invitations.accept(token, new Choice("Nora Essai", email, PASSWORD, pair[0], pair[1])))
                    .isEqualTo(Outcome.AUTHENTICATOR_WRONG);
        }
    }

    @Test
    void aLinkServesOnceEvenWithTwoTapsAtOnce(TerritoryId territory) throws Exception {
        var token = invited(Role.HELPER);
        assertThat(SigningInAsAVolunteerTest.together(territory, 4, () -> accept(token, PASSWORD)))
                .containsExactlyInAnyOrder(Outcome.DONE, Outcome.OVER, Outcome.OVER, Outcome.OVER);
    }

    @Test
    void aLinkOfEightDaysAgoAndAnInventedOneAreOver() {
        var token = invited(Role.HELPER);
        people.turnBack("staff_invitation", "expires_at", "8 days");
        assertThat(accept(token, PASSWORD)).isEqualTo(Outcome.OVER);
        assertThat(accept("invented", PASSWORD)).isEqualTo(Outcome.OVER);
    }

    @Test
    void aGuessablePasswordIsRefusedAndTheLinkStillServes() {
        var token = invited(Role.HELPER);
        assertThat(accept(token, "Nora Essai 1")).isEqualTo(Outcome.PASSWORD_WEAK);
        assertThat(accept(token, "vB7!kq2$Lw9")).isEqualTo(Outcome.PASSWORD_FAIR);
        assertThat(accept(token, "é".repeat(5_000))).isEqualTo(Outcome.PASSWORD_WEAK);
        assertThat(accept(token, PASSWORD)).isEqualTo(Outcome.DONE);
    }

    @Test
    void aSecondLinkGivesANewPassword() {
        accept(invited(Role.HELPER), PASSWORD);
        assertThat(accept(invited(Role.HELPER), PASSWORD + " neuf")).isEqualTo(Outcome.DONE);
        assertThat(signIn.begin(email, PASSWORD, HERE)).isEqualTo(new FirstFactor.Wrong());
        assertThat(signIn.begin(email, PASSWORD + " neuf", HERE)).isInstanceOf(FirstFactor.Right.class);
    }

    @Test
    void aDisabledAccountNoLongerSignsIn() {
        accept(invited(Role.HELPER), PASSWORD);
        var id = transaction.execute(status -> jdbc.sql("select id from staff_account where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single());
        CurrentActor.runAs(SYSTEM, () -> accounts.disable(new StaffId(id)));
        assertThat(signIn.begin(email, PASSWORD, HERE)).isEqualTo(new FirstFactor.Wrong());
    }

    @Test
    void anInvitationToAnotherRoleGivesIt() {
        accept(invited(Role.HELPER), PASSWORD);
        var before = account();
        var lost = invited(Role.ADMINISTRATOR);
        assertThat(accept(invited(Role.COORDINATOR), PASSWORD + " neuf")).isEqualTo(Outcome.DONE);
        assertThat(account().role()).isEqualTo(Role.COORDINATOR);
        assertThat(account().sessionsSince()).as("its sessions are over").isAfter(before.sessionsSince());
        assertThat(accept(lost, PASSWORD)).as("the one before").isEqualTo(Outcome.OVER);
    }

    @Test
    void aManagerIsBoundToTheEbeOfTheLastInvitation() {
        accept(invited(Role.HELPER), PASSWORD);
        var ebe = UUID.randomUUID();
        CurrentActor.runAs(SYSTEM, () -> invitations.invite(new Invitee(email, null, Role.EBE_MANAGER, ebe)));
        assertThat(accept(lastLink(), PASSWORD)).isEqualTo(Outcome.DONE);
        assertThat(account().employer()).contains(ebe);
        assertThat(accept(invited(Role.HELPER), PASSWORD)).isEqualTo(Outcome.DONE);
        assertThat(account().employer()).isEmpty();
    }

    @Test
    void theLastAdministratorStaysOne() {
        var elsewhere = territories.open(new Territory("last" + System.nanoTime(), "Neuf", "N", true));
        fr.declic.territory.CurrentTerritory.run(elsewhere.id(), () -> {
            assertThat(accept(invited(Role.ADMINISTRATOR), PASSWORD)).isEqualTo(Outcome.DONE);
            var token = invited(Role.HELPER);
            assertThat(accept(token, PASSWORD)).isEqualTo(Outcome.LAST_ADMINISTRATOR);
            assertThat(account().role()).isEqualTo(Role.ADMINISTRATOR);
            CurrentActor.runAs(
                    SYSTEM, () -> accounts.open("autre@exemple.invalid", "Awa Essai", Role.ADMINISTRATOR, null));
            assertThat(accept(token, PASSWORD)).isEqualTo(Outcome.DONE);
            assertThat(account().role()).isEqualTo(Role.HELPER);
        });
    }

    @Test
    void aClosedAccountIsOpenedByALinkGivenAfterwardsAndByNoOther() {
        accept(invited(Role.HELPER), PASSWORD);
        var before = invited(Role.HELPER);
        CurrentActor.runAs(SYSTEM, () -> accounts.disable(account().id()));
        assertThat(accept(before, PASSWORD)).isEqualTo(Outcome.OVER);
        assertThat(account().isDisabled()).isTrue();
        assertThat(accept(invited(Role.HELPER), PASSWORD + " neuf")).isEqualTo(Outcome.DONE);
        assertThat(signIn.begin(email, PASSWORD, HERE)).isEqualTo(new FirstFactor.Wrong());
        assertThat(signIn.begin(email, PASSWORD + " neuf", HERE)).isInstanceOf(FirstFactor.Right.class);
    }

    private StaffAccount account() {
        return transaction.execute(
                status -> staffAccounts.findByEmailIgnoreCase(email).orElseThrow());
    }

    @Test
    void theFirstAdministratorHasALinkUntilThereIsOne() {
        var elsewhere = territories.open(new Territory("first" + System.nanoTime(), "Neuf", "N", true));
        fr.declic.territory.CurrentTerritory.run(elsewhere.id(), () -> {
            var lost = firstLink();
            var link = firstLink();
            assertThat(invitations.invitee(token(lost)))
                    .as("an earlier link no longer serves")
                    .isEmpty();
            assertThat(accept(token(link), PASSWORD)).isEqualTo(Outcome.DONE);
            assertThat(CurrentActor.callAs(SYSTEM, invitations::forFirstAdministrator))
                    .isEmpty();
        });
    }

    @Test
    void whereNoEmailLeavesTheLinkIsHandedOver() {
        var link = CurrentActor.callAs(
                SYSTEM,
                () -> transaction.execute(status -> withoutEmail()
                        .invite(new Invitee(email, "Nora Essai", Role.COORDINATOR, null))
                        .orElseThrow()));
        assertThat(people.messagesTo(email))
                .as("a message that would wait for ever")
                .isZero();
        assertThat(accept(token(link), PASSWORD)).isEqualTo(Outcome.DONE);
        assertThat(accept(token(link), PASSWORD)).as("it serves once").isEqualTo(Outcome.OVER);
    }

    @Test
    void whereEmailLeavesTheLinkIsShownToNobodyElse() {
        assertThat(CurrentActor.callAs(
                        SYSTEM, () -> invitations.invite(new Invitee(email, "Nora Essai", Role.COORDINATOR, null))))
                .isEmpty();
        assertThat(people.messagesTo(email)).isEqualTo(1);
    }

    private StaffInvitations withoutEmail() {
        return new StaffInvitations(
                staffInvitations, staffAccounts, passwords, keyring, new NoPostOffice(), links, words, clock);
    }

    private String firstLink() {
        return CurrentActor.callAs(
                SYSTEM, () -> invitations.forFirstAdministrator().orElseThrow());
    }

    private String invited(Role role) {
        CurrentActor.runAs(SYSTEM, () -> invitations.invite(new Invitee(email, "Nora Essai", role, null)));
        return lastLink();
    }

    private String lastLink() {
        return token(transaction.execute(
                status -> jdbc.sql("""
                        select text from outbox_message
                        where recipient = :to and event_key like 'invitation:%' order by created_at desc limit 1
                        """).param("to", email).query(String.class).single()));
    }

    private static String token(String text) {
        return text.replaceFirst("(?s).*/connexion/invitation/([A-Za-z0-9_-]+).*", "$1");
    }

    private Outcome accept(String token, String password) {
        return invitations.accept(token, new Choice("Nora Essai", email, password, null, null));
    }
}
