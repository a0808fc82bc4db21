package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.FrenchPages;
import fr.declic.InTerritory;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@InTerritory
class VolunteerSignInPagesTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);
    private static final LocalDate BORN = LocalDate.of(1984, 11, 5);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester pages;
    private People people;
    private String phone;

    @BeforeEach
    void aNewPhone() {
        pages = FrenchPages.of(context);
        people = new People(jdbc, transaction);
        phone = "+3363998" + NUMBERS.incrementAndGet();
    }

    @Test
    void fromThePhoneToOnesOwnSpace() {
        people.register(phone, null, BORN, 1);
        var arrived = signIn("true");
        assertThat(arrived).hasStatus3xxRedirection().hasRedirectedUrl("/mon-espace");
        var device = cookie(arrived, "declic-appareil");
        assertThat(device.getMaxAge()).isEqualTo(60 * 24 * 3600);
        assertThat(device.isHttpOnly()).isTrue();
        assertThat(device.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(pages.perform(get("/connexion").cookie(device)))
                .as("the phone is known again without a session")
                .hasRedirectedUrl("/mon-espace");
    }

    @Test
    void thePhoneOfAFileThatWasClosedIsKnownAgainAsThatOfTheOneThatGoesOn() {
        var closed = people.register(phone, null, BORN, 51);
        var arrived = signIn("true");
        var session = (MockHttpSession)
                Objects.requireNonNull(arrived.getMvcResult().getRequest().getSession(false));
        var goesOn = people.register(null, null, BORN, 52);
        people.close(closed, goesOn);
        var device = cookie(arrived, "declic-appareil");
        assertThat(whoIs(get("/connexion").cookie(device))).isEqualTo(goesOn);
        assertThat(whoIs(get("/connexion").cookie(device).session(session)))
                .as("the session that was open meanwhile")
                .isEqualTo(goesOn);
    }

    private UUID whoIs(MockHttpServletRequestBuilder request) {
        var session = Objects.requireNonNull(
                pages.perform(request).getMvcResult().getRequest().getSession(false));
        var context = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return ((SignedIn) Objects.requireNonNull(
                        Objects.requireNonNull(context.getAuthentication()).getPrincipal()))
                .id();
    }

    @Test
    void aPhoneThatIsNotTheirsAloneForgetsWhenItIsClosed() {
        people.register(phone, null, BORN, 2);
        assertThat(cookie(signIn("false"), "declic-appareil").getMaxAge()).isNegative();
    }

    @Test
    void signingOutRevokesTheToken() {
        people.register(phone, null, BORN, 3);
        var device = cookie(signIn("true"), "declic-appareil");
        assertThat(pages.perform(post("/deconnexion").cookie(device).with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(pages.perform(get("/connexion").cookie(device)))
                .hasStatusOk()
                .bodyText()
                .contains("Recevoir un code");
    }

    @Test
    void anInventedTokenOpensNothing() {
        assertThat(pages.perform(get("/mon-espace").cookie(new Cookie("declic-appareil", "x".repeat(43)))))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/connexion");
    }

    @Test
    void thePagesCannotBeReachedOutOfOrder() {
        for (var page : List.of("/connexion/code", "/connexion/naissance", "/connexion/appareil")) {
            assertThat(pages.perform(get(page))).hasRedirectedUrl("/connexion");
        }
        assertThat(pages.perform(
                        post("/connexion/appareil").param("own", "true").with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Demandez un nouveau code");
    }

    @Test
    void hostileTextIsRefusedInWordsAndNeverComesBackAsMarkup() {
        for (var typed : List.of(
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "😀".repeat(3000),
                "\u0000\u0001",
                "اسم",
                "${7*7}",
                "__${7*7}__::")) {
            var answer = pages.perform(post("/connexion").param("reach", typed).with(csrf()));
            assertThat(answer).hasStatusOk();
            assertThat(answer).bodyText().contains("Écrivez un numéro").doesNotContain("<script>");
        }
        for (var day : List.of("99", "a", "", "１", "9".repeat(500), "-1")) {
            var answer = pages.perform(post("/connexion/naissance")
                    .param("day", day)
                    .param("month", "2")
                    .param("year", "1980")
                    .with(csrf()));
            assertThat(answer).as(day).hasStatusOk();
        }
        assertThat(pages.perform(
                        post("/connexion/appareil").param("own", "peut-être").with(csrf())))
                .hasStatus4xxClientError();
    }

    @Test
    void aYearInTwoDigitsIsToldAndCostsNoTry() {
        people.register(phone, null, BORN, 6);
        var handle = confirmed();
        for (int i = 0; i < 6; i++) {
            assertThat(born("84", handle)).bodyText().contains("Écrivez l’année avec 4 chiffres");
        }
        assertThat(born("1984", handle)).hasRedirectedUrl("/connexion/appareil");
    }

    @Test
    void aForgedOrForgottenFormDoesNothingAndFindsThePageAnew() {
        people.register(phone, null, BORN, 5);
        assertThat(pages.perform(post("/connexion").param("reach", phone))).hasRedirectedUrl("/connexion?perime");
        assertThat(people.messagesTo(phone)).isZero();
        assertThat(pages.perform(get("/connexion").param("perime", "")))
                .bodyText()
                .contains("Cette page était ouverte depuis longtemps");
        assertThat(pages.perform(post("/connexion/equipe").param("email", "a@exemple.invalid")))
                .hasRedirectedUrl("/connexion/equipe?perime");
        assertThat(pages.perform(post("/deconnexion"))).hasRedirectedUrl("/");
    }

    @Test
    void outsideTheDemonstrationItsPagesDoNotExist() {
        var page = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .defaultRequest(get("/").locale(Locale.FRENCH))
                .addFilters(Objects.requireNonNull(context.getBean("nothingUnderDemo", FilterRegistrationBean.class)
                        .getFilter()))
                .build());
        for (var path : List.of("/demo", "/demo/messages")) {
            assertThat(page.perform(get(path))).hasStatus(404);
        }
    }

    @Test
    void theAnswerSaysNothingAboutWhetherANumberIsKnown() {
        people.register(phone, null, BORN, 4);
        var known = pages.perform(post("/connexion").param("reach", phone).with(csrf()));
        aNewPhone();
        var unknown = pages.perform(post("/connexion").param("reach", phone).with(csrf()));
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(known.getResponse().getStatus());
        assertThat(unknown.getResponse().getRedirectedUrl())
                .isEqualTo(known.getResponse().getRedirectedUrl());
        assertThat(unknown.getResponse().getHeaderNames())
                .isEqualTo(known.getResponse().getHeaderNames());
    }

    private MvcTestResult signIn(String own) {
        var handle = confirmed();
        assertThat(born("1984", handle)).hasRedirectedUrl("/connexion/appareil");
        return pages.perform(
                post("/connexion/appareil").param("own", own).cookie(handle).with(csrf()));
    }

    private Cookie confirmed() {
        var asked = pages.perform(post("/connexion").param("reach", phone).with(csrf()));
        assertThat(asked).hasRedirectedUrl("/connexion/code");
        var handle = cookie(asked, "declic-essai");
        assertThat(pages.perform(post("/connexion/code")
                        .param("code", people.codeSentTo(phone))
                        .cookie(handle)
                        .with(csrf())))
                .hasRedirectedUrl("/connexion/naissance");
        return handle;
    }

    private MvcTestResult born(String year, Cookie handle) {
        return pages.perform(post("/connexion/naissance")
                .param("day", "5")
                .param("month", "11")
                .param("year", year)
                .cookie(handle)
                .with(csrf()));
    }

    private static Cookie cookie(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getCookie(name), name);
    }
}
