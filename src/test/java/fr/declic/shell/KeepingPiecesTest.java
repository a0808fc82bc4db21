package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.TerritoryExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

/** A device keeps the pieces of a page for a year, and never one that is out of date. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ExtendWith(TerritoryExtension.class)
class KeepingPiecesTest {

    private static final String FOLDERS = "(\\./|/)?(styles|scripts|icons|pictograms|pictures)/.*";

    private static SecurityContextHolderStrategy ofTheOthers;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void rememberWhoHoldsTheSecurityContext() {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveItBack() {
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/le-projet", "/fiche", "/hors-ligne", "/inscription"})
    void everyPieceThatAPageNamesIsKeptForAYear(String page) throws Exception {
        var pieces = Jsoup.parse(get(page).body()).select("link[href], img[src], script[src]").stream()
                .map(KeepingPiecesTest::address)
                .filter(address -> address.matches(FOLDERS))
                .toList();
        assertThat(pieces).as(page).isNotEmpty();
        for (var piece : pieces) {
            var answer = get(piece.startsWith("/") ? piece : "/" + piece.replaceFirst("^\\./", ""));
            assertThat(answer.statusCode()).as(piece).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).as(piece).containsExactly(PieceFilter.A_YEAR);
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
    @CsvSource({
        "hyperlegible-400.woff2, 7c41b458f9854717aedde8936bdd76ca6348be684cf9be7c9781d79ac660f055",
        "hyperlegible-700.woff2, 06ba1c227c8e1993f1282a69ab2f8f0dad6deb2c480e31edf252a4c469da048a"
    })
    void aFontIsKeptForAYearUnderANameThatIsItsContent(String name, String hash) throws Exception {
        assertThat(get("/fonts/" + name).headers().allValues("Cache-Control")).containsExactly(PieceFilter.A_YEAR);
        var content = Files.readAllBytes(Path.of("src/main/resources/META-INF/resources/fonts", name));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(hash);
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
