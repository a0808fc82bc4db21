package fr.declic.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import fr.declic.TerritoryExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

/**
 * What the server believes of a request, and what it lets a device keep. It needs a server that listens and is the only territory's,
 * so it has a context of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=declic-asked")
@ActiveProfiles("test")
@ExtendWith(TerritoryExtension.class)
class AskedOverTheNetworkTest {

    private static final String FOLDERS = "(\\./|/)?(styles|scripts|icons|pictograms|pictures)/.*";
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String TRUSTED = "127.0.0.1";
    /** This machine as well, and nobody's proxy. */
    private static final String STRANGER = "127.0.0.2";

    private static final String TOO_MUCH = "trop de demandes";
    /** More than the doors let through at once. */
    private static final int MANY = 70;

    private static SecurityContextHolderStrategy ofTheOthers;

    /** Has opened no screen yet. */
    private static final String ANOTHER_STRANGER = "127.0.0.3";
    /** More than one address opens at once. */
    private static final int MANY_SCREENS = 400;
    /** More than become free again, one a second, while these are asked for. */
    private static final int A_FEW_SCREENS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext server;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Each context puts its own strategy in the one static place; the other tests' context asks its own again afterwards. */
    @BeforeAll
    static void rememberWhoHoldsTheSecurityContext() {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveItBack() {
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
    }

    @Test
    void aStrangerWhoForgesAnotherAddressEachTimeIsLimitedAllTheSame() throws IOException {
        assertThat(limitedAmong(STRANGER)).isTrue();
    }

    @Test
    void thoseBehindATrustedProxyAreCountedEachForThemselves() throws IOException {
        assertThat(limitedAmong(TRUSTED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/le-projet", "/fiche", "/hors-ligne", "/inscription"})
    void everyPieceThatAPageNamesIsKeptForAYear(String page) throws Exception {
        var pieces = Jsoup.parse(get(page).body()).select("link[href], img[src], script[src]").stream()
                .map(AskedOverTheNetworkTest::address)
                .filter(address -> address.matches(FOLDERS))
                .toList();
        assertThat(pieces).as(page).isNotEmpty();
        for (var piece : pieces) {
            var answer = get(piece.startsWith("/") ? piece : "/" + piece.replaceFirst("^\\./", ""));
            assertThat(answer.statusCode()).as(piece).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).as(piece).containsExactly(A_YEAR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/declic.css", "/styles/declic.css?v=000000000000", "/sw.js", "/scripts/outbox.js"})
    void whatDoesNotSayItsContentIsAskedForAgain(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).noneMatch(value -> value.contains("31536000"));
    }

    @Test
    void aPieceThatThereIsNotIsNotKept() throws Exception {
        for (var address : List.of("/styles/nothing.css?v=1", "/fonts/nothing.woff2")) {
            assertThat(get(address).headers().allValues("Cache-Control"))
                    .as(address)
                    .noneMatch(value -> value.contains("31536000"));
        }
    }

    /** Its name is its version: whoever changes a font gives it another name, and writes it here. */
    @ParameterizedTest
    @CsvSource("hyperlegible-400-700.woff2, 06c34e7e6ac5f5aebdfa5933c62623dfa77a5b30fa34507d6bdaa38f94988182")
    void aFontIsKeptForAYearUnderANameThatIsItsContent(String name, String hash) throws Exception {
        assertThat(get("/fonts/" + name).headers().allValues("Cache-Control")).containsExactly(A_YEAR);
        var content = Files.readAllBytes(Path.of("src/main/resources/META-INF/resources/fonts", name));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(hash);
    }

    /** What somebody typed is written into no page: their question is asked for by the program. */
    @Test
    void theQuestionThatEverybodyBeginsWithComesWithItsPage() throws Exception {
        var page = Jsoup.parse(get("/inscription").body());
        assertThat(screens(page)).singleElement().satisfies(screen -> assertThat(screen)
                .contains("first-name", "u003Cdetails>")
                .doesNotContain("<"));
        assertThat(page.select("#outlet > :not(.page)")).isEmpty();
        assertThat(page.select("#outlet h1")).hasSize(1);

        var withADraft = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/inscription"))
                .header("Cookie", "declic-inscription=somebody")
                .build();
        assertThat(screens(Jsoup.parse(client.send(withADraft, HttpResponse.BodyHandlers.ofString())
                        .body())))
                .isEmpty();
    }

    /** The program's first word makes it a visit like the others. */
    @Test
    void aScreenThatNobodyAnswersToIsForgottenInTwoMinutes() throws Exception {
        var page = get("/inscription");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var id = cookie.substring(cookie.indexOf('=') + 1);
        assertThat(session(id).getMaxInactiveInterval()).isEqualTo(120);

        for (int i = 0; i < MANY; i++) {
            client.send(with(cookie, "/inscription").build(), HttpResponse.BodyHandlers.ofString());
        }
        assertThat(session(id).getMaxInactiveInterval()).as("a page is no word").isEqualTo(120);
        assertThat(windows(session(id))).isEqualTo(12);

        var word = with(cookie, "/?v-r=uidl&v-uiId=0")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        client.send(word, HttpResponse.BodyHandlers.ofString());
        assertThat(session(id).getMaxInactiveInterval()).isEqualTo(20 * 60);
    }

    @Test
    void aStrangerDoesNotFillTheMemoryWithScreens() throws IOException {
        assertThat(refusedAmong(MANY_SCREENS, "GET /inscription HTTP/1.1\r\nAccept: text/html\r\n"))
                .contains("Attendez quelques minutes");
        refusedAmong(A_FEW_SCREENS, "GET /vaadinServlet/inscription HTTP/1.1\r\n");
        assertThat(send(ANOTHER_STRANGER, "GET /connexion HTTP/1.1\r\n", "192.0.2.1", ""))
                .as("what takes no room")
                .startsWith("HTTP/1.1 200");
        assertThat(send(ANOTHER_STRANGER, "GET /styles/declic.css HTTP/1.1\r\n", "192.0.2.1", ""))
                .startsWith("HTTP/1.1 200");
        assertThat(send(STRANGER, "GET /inscription HTTP/1.1\r\n", "192.0.2.1", ""))
                .as("anybody else")
                .startsWith("HTTP/1.1 200");
    }

    /** The first answer that says it is too much: at the latest the last of so many. */
    private String refusedAmong(int many, String head) throws IOException {
        var answer = "";
        for (int i = 0; i < many && !answer.startsWith("HTTP/1.1 429"); i++) {
            answer = send(ANOTHER_STRANGER, head, "192.0.2.1", "");
        }
        assertThat(answer).as(head).startsWith("HTTP/1.1 429");
        return answer;
    }

    private Session session(String id) throws IOException {
        var context = (Context) ((TomcatWebServer) Objects.requireNonNull(server.getWebServer()))
                .getTomcat()
                .getHost()
                .findChildren()[0];
        return Objects.requireNonNull(context.getManager().findSession(id));
    }

    private static long windows(Session session) {
        var http = session.getSession();
        var visit = Collections.list(http.getAttributeNames()).stream()
                .map(http::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .findFirst()
                .orElseThrow();
        visit.lock();
        try {
            return visit.getUIs().stream().filter(window -> !window.isClosing()).count();
        } finally {
            visit.unlock();
        }
    }

    private HttpRequest.Builder with(String cookie, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Cookie", cookie);
    }

    private static List<String> screens(Document page) {
        return page.select("script").stream()
                .map(Element::data)
                .filter(script -> script.contains("\"uidl\""))
                .toList();
    }

    private boolean limitedAmong(String from) throws IOException {
        var page = send(from, "GET /connexion HTTP/1.1\r\n", "192.0.2.250", "");
        var cookie = found("Set-Cookie: (declic-jeton=[^;]+)", page);
        var token = found("name=\"_csrf\" value=\"([^\"]+)\"", page);
        var body = "reach=personne&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var limited = false;
        for (int i = 0; i < MANY; i++) {
            var head = "POST /connexion HTTP/1.1\r\nCookie: " + cookie
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n";
            var answer = send(from, head, "192.0.2." + i, body);
            assertThat(answer).startsWith("HTTP/1.1 200");
            limited |= answer.contains(TOO_MUCH);
        }
        return limited;
    }

    private String send(String from, String head, String forged, String body) throws IOException {
        try (var line = new Socket(InetAddress.ofLiteral(TRUSTED), port, InetAddress.ofLiteral(from), 0)) {
            var request = head + "Host: localhost:" + port + "\r\nAccept-Language: fr\r\nX-Forwarded-For: " + forged
                    + "\r\nConnection: close\r\n\r\n" + body;
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String address(Element piece) {
        return piece.hasAttr("href") ? piece.attr("href") : piece.attr("src");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
