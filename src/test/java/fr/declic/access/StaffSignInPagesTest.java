package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.FrenchPages;
import fr.declic.InTerritory;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@InTerritory
class StaffSignInPagesTest {

    private static final String PASSWORD = "chat vélo orage tuile panier lune savon";
    private static final Actor SYSTEM = Actor.system("test");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private StaffInvitations invitations;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester pages;
    private People people;
    private String email;

    @BeforeEach
    void open() {
        pages = FrenchPages.of(context);
        people = new People(jdbc, transaction);
        email = "pages" + System.nanoTime() + "@exemple.invalid";
    }

    @Test
    void fromTheLinkToTheTeamsHome() {
        var session = signedIn();
        assertThat(pages.perform(get("/connexion/equipe").session(session))).hasRedirectedUrl("/equipe");
    }

    @Test
    void anotherSessionIsOpenedThanTheOneBefore() {
        var before = new MockHttpSession();
        var id = before.getId();
        assertThat(signedIn(before).getId())
                .as("a session given by somebody else must not become mine")
                .isNotEqualTo(id);
        assertThat(before.isInvalid()).isTrue();
    }

    @Test
    void aClosedAccountLosesItsSession() {
        var session = signedIn();
        var id = CurrentActor.callAs(SYSTEM, () -> accounts.all().stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id());
        CurrentActor.runAs(SYSTEM, () -> accounts.disable(id));
        assertThat(pages.perform(get("/connexion/equipe").session(session))).hasStatusOk();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void betweenPasswordAndCodeNothingIsOpen() {
        invite();
        var begun = pages.perform(post("/connexion/equipe")
                .param("email", email)
                .param("password", PASSWORD)
                .with(csrf()));
        assertThat(begun).hasRedirectedUrl("/connexion/equipe/code");
        assertThat(begun.getRequest().getSession(false)).isNull();
        var handle = Objects.requireNonNull(begun.getResponse().getCookie("declic-essai"));
        assertThat(pages.perform(get("/equipe").cookie(handle))).hasRedirectedUrl("/connexion/equipe");
    }

    @Test
    void theBrowserRemembersThePageOneWasGoingTo() {
        var stopped = pages.perform(get("/equipe/personnes?recherche=Amel"));
        assertThat(stopped).hasRedirectedUrl("/connexion/equipe");
        assertThat(stopped.getRequest().getSession(false)).isNull();
        var wanted = Objects.requireNonNull(stopped.getResponse().getCookie("declic-suite"));
        assertThat(wanted.getValue()).isEqualTo("/equipe/personnes");

        var entered = enter(new MockHttpSession(), wanted);
        assertThat(entered).hasRedirectedUrl("/equipe/personnes");
        assertThat(Objects.requireNonNull(entered.getResponse().getCookie("declic-suite"))
                        .getMaxAge())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.invalid/equipe/x",
                "//ailleurs.invalid",
                "/equipe/../idees",
                "/mon-espace/droits",
                ""
            })
    void nobodyIsLedElsewhere(String forged) {
        assertThat(enter(new MockHttpSession(), new Cookie("declic-suite", forged)))
                .hasRedirectedUrl("/equipe");
    }

    @Test
    void hostileTextIsRefusedInWords() {
        for (var typed : List.of("<script>alert(1)</script>", "' or 1=1 --", "😀".repeat(3000), "\u0000", "")) {
            var answer = pages.perform(post("/connexion/equipe")
                    .param("email", typed)
                    .param("password", typed)
                    .with(csrf()));
            assertThat(answer).hasStatusOk();
            assertThat(answer).bodyText().contains("n’est pas le bon").doesNotContain("<script>");
        }
        assertThat(pages.perform(get("/connexion/invitation/inventé")))
                .hasStatusOk()
                .bodyText()
                .contains("Ce lien ne sert plus");
    }

    @Test
    void thePagesCarryAStrictPolicyAndAreNotKept() {
        var answer = pages.perform(get("/connexion/equipe").secure(true));
        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Referrer-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getResponse().getHeader("Strict-Transport-Security")).contains("max-age=");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    private MockHttpSession signedIn() {
        return signedIn(new MockHttpSession());
    }

    private MockHttpSession signedIn(MockHttpSession before) {
        var entered = enter(before);
        assertThat(entered).hasRedirectedUrl("/equipe");
        return (MockHttpSession) Objects.requireNonNull(entered.getRequest().getSession(false));
    }

    private MvcTestResult enter(MockHttpSession before, Cookie... carried) {
        invite();
        var begun = pages.perform(post("/connexion/equipe")
                .param("email", email)
                .param("password", PASSWORD)
                .session(before)
                .with(csrf()));
        var handle = Objects.requireNonNull(begun.getResponse().getCookie("declic-essai"));
        return pages.perform(post("/connexion/equipe/code")
                .param("code", people.codeSentTo(email))
                .cookie(Stream.concat(Stream.of(handle), Stream.of(carried)).toArray(Cookie[]::new))
                .session(before)
                .with(csrf()));
    }

    private void invite() {
        CurrentActor.runAs(SYSTEM, () -> invitations.invite(new Invitee(email, "Nora Essai", Role.COORDINATOR, null)));
        var text = transaction.execute(status -> jdbc.sql("select text from outbox_message where recipient = :to")
                .param("to", email)
                .query(String.class)
                .single());
        var path = text.replaceFirst("(?s).*(/connexion/invitation/[A-Za-z0-9_-]+).*", "$1");
        assertThat(pages.perform(get(path))).hasStatusOk().bodyText().contains("Ouvrir votre compte", email);
        assertThat(pages.perform(post(path)
                        .param("name", "Nora Essai")
                        .param("password", PASSWORD)
                        .with(csrf())))
                .hasRedirectedUrl("/connexion/equipe");
    }
}
