package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.InTerritory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTerritory
class InstallingTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvcTester device;

    @BeforeEach
    void aDevice() {
        device = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
    }

    @Test
    void namesTheApplicationAndTheWayToOnesOwnSpace() throws Exception {
        var manifest = manifest();
        assertThat(manifest.get("name").asString()).isEqualTo("Déclic");
        assertThat(manifest.get("lang").asString()).isEqualTo("fr");
        assertThat(manifest.get("display").asString()).isEqualTo("standalone");
        assertThat(manifest.get("shortcuts").valueStream().map(one -> one.get("url")
                        .asString()))
                .containsExactly("/mon-espace", "/inscription");
        assertThat(manifest.get("shortcuts").valueStream().map(one -> one.get("name")
                        .asString()))
                .containsExactly("Mon espace", "Je m’inscris");
    }

    @Test
    void showsPicturesThatArePictures() throws Exception {
        for (var icon : manifest().get("icons")) {
            assertThat(icon.get("type").asString()).isEqualTo("image/png");
            var file =
                    new ClassPathResource("META-INF/resources" + icon.get("src").asString());
            var shown = ImageIO.read(new ByteArrayInputStream(file.getContentAsByteArray()));
            assertThat(shown.getWidth() + "x" + shown.getHeight())
                    .isEqualTo(icon.get("sizes").asString());
        }
    }

    /** The program of the device reads which pieces a page has from the page: a piece without its version would not be kept. */
    @Test
    void keepsEveryPieceOfTheTwoPages() throws Exception {
        for (var page : new String[] {"/fiche", "/hors-ligne"}) {
            var text = device.perform(get(page)).getResponse().getContentAsString(StandardCharsets.UTF_8);
            var pieces = text.lines()
                    .filter(line ->
                            line.contains("stylesheet") || line.contains(" src=") || line.contains("rel=\"icon\""))
                    .toList();
            assertThat(pieces).isNotEmpty().allMatch(line -> line.matches(".*=\"/[^\"?]+\\?v=[0-9a-f]{12}\".*"));
        }
    }

    /** What anybody may see once a phone is lost. */
    @Test
    void keepsNoPageOfAnybodysOwn() throws IOException {
        var program = new ClassPathResource("META-INF/resources/sw.js").getContentAsString(StandardCharsets.UTF_8);
        assertThat(program.lines().filter(line -> line.contains(".put(")))
                .as("the two pages and their pieces, and no answer to anybody's request")
                .hasSize(2);
        assertThat(program.toLowerCase(Locale.ROOT)).doesNotContain("eval(", "http:", "https:", "skipwaiting");
    }

    private JsonNode manifest() throws Exception {
        var answer = device.perform(get("/manifest.webmanifest").locale(Locale.FRENCH))
                .getResponse();
        assertThat(answer.getContentType()).startsWith("application/manifest+json");
        return new JsonMapper().readTree(answer.getContentAsByteArray());
    }
}
