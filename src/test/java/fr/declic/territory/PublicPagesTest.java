package fr.declic.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import fr.declic.InTerritory;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@InTerritory
class PublicPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TerritoryRepository territories;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void giveTheTerritoryAnAddressAndSomebodyToCall(TerritoryId id) {
        transaction.executeWithoutResult(status -> {
            var territory = territories.findById(id.value()).orElseThrow();
            territory.answerTo("pages.test");
            territory.contactIs("Awa Exemple", "+33639980000", "equipe@exemple.invalid");
            territories.save(territory);
        });
        DefaultMockMvcBuilder builder =
                MockMvcBuilders.webAppContextSetup(context).defaultRequest(get("/").locale(Locale.FRENCH));
        browser = builder.addFilters(context.getBean(TerritoryFilter.class), new PageTagFilter())
                .build();
    }

    @Test
    void theHomeSaysInWordsHowManyJobsThereAre() throws Exception {
        assertThat(read("/"))
                .contains("sur les 150 à créer")
                .contains("0 sur 100 dans des entreprises à but d’emploi (EBE)")
                .contains("0 sur 50 chez d’autres employeurs");
    }

    @Test
    void theHomeLeadsToTheRegistrationAndToTheSignIn() throws Exception {
        assertThat(read("/"))
                .contains("href=\"/inscription\">Je m&#39;inscris</a>")
                .contains("href=\"/connexion\">Me connecter</a>");
    }

    @Test
    void theHomeSaysWhoToCall() throws Exception {
        assertThat(read("/"))
                .contains("Awa Exemple vous répond.")
                .contains("href=\"tel:+33639980000\"")
                .contains("Appeler le 06\u00a039\u00a098\u00a000\u00a000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/le-projet", "/accessibilite", "/confidentialite", "/credits"})
    void isReadWithoutScriptSessionOrRawKey(String path) throws Exception {
        var response = response(path);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeader(HttpHeaders.CONTENT_TYPE))
                .startsWith("text/html")
                .contains("UTF-8");
        assertThat(response.getContentAsString())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"fr\" dir=\"ltr\">", " · Déclic</title>")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main id=\"main\"")
                .contains("</html>")
                .doesNotContain("<script", "??", "{", "th:");
    }

    @Test
    void aPageThatHasNotChangedIsAnsweredInAFewBytes() throws Exception {
        var first = response("/");
        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache, public");
        var tag = first.getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();
        var second = browser.perform(get("http://pages.test/").header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andReturn()
                .getResponse();
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsString()).isEmpty();
    }

    @Test
    void answersWhoAsksForTheHeadersOnly() throws Exception {
        assertThat(browser.perform(head("http://pages.test/"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void saysWhatTheLegalBasisIsAndWhoReads() throws Exception {
        assertThat(read("/confidentialite"))
                .contains("une mission d’intérêt public")
                .contains("Territoire d’essai");
    }

    @Test
    void creditsWhoseWorkIsUsed() throws Exception {
        assertThat(read("/credits"))
                .contains("OpenMoji", "CC BY-SA 4.0", "Tabler", "Licence Ouverte 2.0", "Hyperlegible");
    }

    private String read(String path) throws Exception {
        return response(path).getContentAsString();
    }

    private MockHttpServletResponse response(String path) throws Exception {
        return browser.perform(get("http://pages.test" + path)).andReturn().getResponse();
    }
}
