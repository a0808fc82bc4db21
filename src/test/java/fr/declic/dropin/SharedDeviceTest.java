package fr.declic.dropin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The pages of a device before and after it is paired, as the server writes them. */
@InTerritory
class SharedDeviceTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private DropInFilter filter;

    @Autowired
    private DropInPoints points;

    @Autowired
    private DevicePairing pairing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester pages;
    private Place place;
    private Cookie device;

    @BeforeEach
    void aPairedDevice() {
        pages = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .addFilters(filter)
                .defaultRequest(get("/").locale(Locale.FRENCH))
                .build());
        place = new AtAPoint(points, jdbc, transaction).point();
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from sign_in_counter").update());
        var paired = (DevicePairing.Outcome.Paired)
                pairing.pair(points.pair(place.point(), "tablette").written());
        device = new Cookie(PairedDevices.COOKIE, paired.token());
        As.nobody();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void anOrdinaryDeviceIsAskedForACode() {
        assertThat(pages.perform(get("/borne")))
                .hasStatusOk()
                .bodyText()
                .contains("Lier cet appareil")
                .doesNotContain("drop-in.js");
    }

    @Test
    void thePairedOneShowsWhatOneCanDoThere() {
        var page = pages.perform(get("/borne").cookie(device));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Je m&#39;inscris",
                        "Je reviens",
                        "Je lis le projet",
                        "Je propose un travail utile",
                        place.name());
    }

    @Test
    void itsFirstPageRestsWhileNobodyHasBegunAndClearsWhatCouldNotBeClearedBefore() {
        assertThat(pages.perform(get("/borne").cookie(device)))
                .bodyText()
                .contains("data-resting")
                .doesNotContain("data-clear");
        assertThat(pages.perform(get("/borne").cookie(device, new Cookie("declic-inscription", "begun"))))
                .bodyText()
                .doesNotContain("data-resting");
        assertThat(pages.perform(get("/borne").param("effacer", "").cookie(device)))
                .bodyText()
                .contains("data-clear");
    }

    @Test
    void aCodeTypedOnTheDevicePairsIt() {
        As.coordinator("Samir");
        var code = points.pair(place.point(), "ordinateur").written();
        As.nobody();
        var paired = pages.perform(post("/borne").param("code", code).with(csrf()));
        assertThat(paired).hasRedirectedUrl("/borne");
        var cookie = cookie(paired, PairedDevices.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(pages.perform(get("/borne").cookie(cookie))).bodyText().contains("Je reviens");
        assertThat(pages.perform(post("/borne").param("code", code).with(csrf())))
                .bodyText()
                .contains("il ne sert plus");
    }

    @Test
    void aForgedFormPairsNothing() {
        As.coordinator("Samir");
        var code = points.pair(place.point(), "ordinateur").written();
        As.nobody();
        assertThat(pages.perform(post("/borne").param("code", code))).hasStatus(403);
        assertThat(pages.perform(post("/borne/fin").cookie(device))).hasStatus(403);
    }

    @Test
    void everyPageIsWatchedAndKeptByNoBrowser() {
        for (var path : List.of("/borne", "/borne/revenir", "/le-projet", "/connexion", "/connexion/carte")) {
            var page = pages.perform(get(path).cookie(device));
            assertThat(page).as(path).hasHeader("Cache-Control", "no-store");
            assertThat(page)
                    .as(path)
                    .bodyText()
                    .contains("/scripts/drop-in.js", "data-ask=\"90.0\"", "data-wait=\"60.0\"", "data-token=");
            assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                    .as(path)
                    .contains("connect-src 'self'");
        }
    }

    @Test
    void aPageThatSaysWhatWentWrongIsWatchedToo() {
        assertThat(pages.perform(
                        get("/error").accept(MediaType.TEXT_HTML).cookie(device).with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 403);
                            return request;
                        })))
                .bodyText()
                .contains("Cette page n’est pas ouverte pour vous", "drop-in.js");
    }

    @Test
    void aRefusedFormShowsWhatWasTypedOnAPageThatIsWatched() {
        var typed = Map.of(
                "/connexion", Map.of("reach", "06 39 98"),
                "/connexion/code", Map.of("code", "123456"),
                "/connexion/naissance", Map.of("day", "31", "month", "2", "year", "1984"),
                "/connexion/carte", Map.of("code", "ABCD 2345", "day", "31", "month", "2", "year", "1984"),
                "/connexion/equipe", Map.of("email", "personne@exemple.invalid", "password", "faux"),
                "/idees/nouvelle", Map.of("sentence", "", "street", "rue des Essais"));
        typed.forEach((path, fields) -> {
            var form = post(path).cookie(device).with(csrf());
            fields.forEach(form::param);
            var page = pages.perform(form);
            assertThat(page).as(path).hasStatusOk().hasHeader("Cache-Control", "no-store");
            assertThat(page)
                    .as(path)
                    .bodyText()
                    .contains("/scripts/drop-in.js", "data-done=\"J’ai fini\"", "data-token=");
            assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                    .as(path)
                    .contains("connect-src 'self'");
        });
    }

    @Test
    void whatAnOpenScreenAsksIsNotWatchedOver() {
        var asked = pages.perform(
                post("/connexion").queryParam("v-r", "uidl").cookie(device).with(csrf()));
        assertThat(asked).bodyText().doesNotContain("drop-in.js");
    }

    @Test
    void elsewhereNoPageIsWatchedAndNoneTalksToTheServer() {
        for (var path : List.of("/borne", "/le-projet", "/connexion", "/connexion/carte")) {
            var page = pages.perform(get(path));
            assertThat(page).as(path).bodyText().doesNotContain("drop-in.js");
            assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                    .as(path)
                    .doesNotContain("connect-src");
        }
    }

    @Test
    void theSlipKnowsThatNothingMayStayHere() {
        assertThat(pages.perform(get("/fiche").cookie(device)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("data-shared=\"true\"");
        assertThat(pages.perform(get("/fiche")))
                .as("an ordinary device")
                .bodyText()
                .contains("data-shared=\"false\"");
    }

    @Test
    void thePagesAndTheirQuestionSpeakTheReadersLanguage() {
        assertThat(pages.perform(get("/borne").cookie(device, new Cookie("declic-langue", "tr"))))
                .bodyText()
                .contains("Merhaba", "data-title=\"Orada mısınız?\"");
    }

    @Test
    void withAHelperTheQuestionComesAfterTenMinutes() {
        assertThat(pages.perform(get("/borne").cookie(device).with(authentication(somebody(Role.HELPER)))))
                .bodyText()
                .contains("data-ask=\"600.0\"", "Essai vous aide");
    }

    @Test
    void theHomePageGivesWayToTheDevicesOwn() {
        assertThat(pages.perform(get("/").cookie(device))).hasRedirectedUrl("/borne");
        assertThat(pages.perform(get("/"))).hasStatusOk();
    }

    @Test
    void theTeamsScreensOpenToAHelperOnly() {
        var session = new MockHttpSession();
        var page = pages.perform(get("/equipe/volontaires")
                .cookie(device)
                .session(session)
                .with(authentication(somebody(Role.COORDINATOR))));
        assertThat(page).hasRedirectedUrl("/borne?equipe");
        assertThat(session.isInvalid()).isTrue();
        assertThat(pages.perform(get("/equipe/accueil").cookie(device)))
                .as("nobody signed in")
                .hasRedirectedUrl("/connexion/equipe");
        var helper = new MockHttpSession();
        assertThat(pages.perform(get("/borne/revenir")
                        .cookie(device)
                        .session(helper)
                        .with(authentication(somebody(Role.HELPER)))))
                .hasStatusOk();
        assertThat(helper.isInvalid()).isFalse();
    }

    @Test
    void aRevokedDeviceIsClearedAndBecomesAnOrdinaryOne() {
        As.coordinator("Samir");
        points.all().stream()
                .filter(one -> one.id().equals(place.point()))
                .flatMap(one -> one.devices().stream())
                .forEach(one -> points.revoke(one.id()));
        As.nobody();
        var session = new MockHttpSession();
        var page = pages.perform(
                get("/mon-espace").cookie(device).session(session).with(authentication(somebody(Role.VOLUNTEER))));
        assertThat(page).hasRedirectedUrl("/borne?delie");
        assertThat(pages.perform(post("/").param("v-r", "uidl").cookie(device).with(csrf())))
                .as("a screen that is open leads there too")
                .bodyText()
                .contains("\"url\":\"/borne?delie\"", "\"message\":null");
        assertThat(session.isInvalid()).isTrue();
        assertThat(cookie(page, PairedDevices.COOKIE).getMaxAge()).isZero();
    }

    @Test
    void theEndTakesEveryCookieAwayButTheDevicesOwn() {
        var session = new MockHttpSession();
        var end = pages.perform(post("/borne/fin")
                .cookie(device, new Cookie("declic-inscription", "x"), new Cookie("declic-langue", "ar"))
                .session(session)
                .with(authentication(somebody(Role.VOLUNTEER)))
                .with(csrf()));
        assertThat(end).hasRedirectedUrl("/borne");
        assertThat(session.isInvalid()).isTrue();
        assertThat(cookie(end, "declic-inscription").getMaxAge()).isZero();
        assertThat(cookie(end, "declic-langue").getMaxAge()).isZero();
        assertThat(end.getResponse().getCookie(PairedDevices.COOKIE)).isNull();
        assertThat(end).hasHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    @Test
    void theEndTakesAwayTheCookiesThatItIsNeverSentToo() {
        var end = pages.perform(post("/borne/fin").cookie(device).with(csrf()));
        assertThat(List.of(cookie(end, "declic-carte"), cookie(end, "declic-idees")))
                .allSatisfy(gone -> assertThat(gone.getMaxAge()).isZero())
                .extracting(Cookie::getPath)
                .containsExactly("/connexion/carte", "/idees");
        var brought = pages.perform(get("/connexion/carte").param("code", "ABCD2345"));
        assertThat(cookie(brought, "declic-carte").getPath()).isEqualTo("/connexion/carte");
    }

    @Test
    void theNextPersonDoesNotMakeTheHelpersSessionAnyYounger() {
        var helper = somebody(Role.HELPER);
        var former = new MockHttpSession();
        var next = pages.perform(post("/borne/fin")
                .param("rester", "true")
                .cookie(device)
                .session(former)
                .with(authentication(helper))
                .with(csrf()));
        assertThat(former.isInvalid()).isTrue();
        var context = (SecurityContext) Objects.requireNonNull(next.getRequest().getSession())
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(Objects.requireNonNull(context).getAuthentication())
                .as("with the times at which the factors were shown")
                .isSameAs(helper);
    }

    @Test
    void onlyAHelperUnpairsTheDeviceInHand() {
        assertThat(pages.perform(post("/borne/delier").cookie(device).with(csrf())))
                .as("nobody signed in")
                .hasStatus3xxRedirection();
        assertThat(pages.perform(get("/borne").cookie(device))).bodyText().contains("Je reviens");
        assertThat(pages.perform(post("/borne/delier")
                        .cookie(device)
                        .with(authentication(somebody(Role.HELPER)))
                        .with(csrf())))
                .hasRedirectedUrl("/borne");
        assertThat(pages.perform(get("/borne").cookie(device))).hasRedirectedUrl("/borne?delie");
    }

    private static Authentication somebody(Role role) {
        var authorities = AuthorityUtils.createAuthorityList(
                "ROLE_" + role, FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.OTT_AUTHORITY);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(UUID.randomUUID(), "Essai", role, null), "", authorities);
    }

    private static Cookie cookie(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getCookie(name), name);
    }
}
