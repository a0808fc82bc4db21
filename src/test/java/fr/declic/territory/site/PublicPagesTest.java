package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import fr.declic.InTerritory;
import fr.declic.shell.Letters;
import fr.declic.shell.ScreenStyles;
import fr.declic.territory.TerritoryId;
import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
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
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void giveTheTerritoryAnAddressAndSomebodyToCall(TerritoryId id) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update territory set host = 'pages.test', contact_name = 'Awa Exemple',
                            contact_phone = '+33639980000', contact_email = 'equipe@exemple.invalid' where id = :id
                        """).param("id", id.value()).update());
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .defaultRequest(get("/").locale(Locale.FRENCH));
        browser = builder.addFilters(context.getBean("territoryFilter", Filter.class), new PageTagFilter())
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
    @MethodSource("everyPage")
    void isReadWithoutSessionRawKeyOrOtherScriptThanTheOneThatReadsAloud(String path) throws Exception {
        var answer = browser.perform(get("http://pages.test" + path)).andReturn();
        var response = answer.getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).as("a server session").isNull();
        assertThat(response.getHeader(HttpHeaders.CONTENT_TYPE))
                .startsWith("text/html")
                .contains("UTF-8");
        assertThat(words(response))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"fr\" dir=\"ltr\">", " · Déclic</title>")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main id=\"main\"")
                .contains("</html>")
                .containsOnlyOnce("<script")
                .doesNotContain("??", "{", "th:");
    }

    /** A browser makes a document of each file that is a drawing: that was half of what it took to show a page. */
    @ParameterizedTest
    @MethodSource("everyPage")
    void showsItsPicturesFromOneFileThatHasEachOfThem(String path) throws Exception {
        var pictures = Jsoup.parse(read(path)).select("img.picto").eachAttr("src");
        var files = pictures.stream()
                .map(address -> address.replaceFirst("#.*", ""))
                .distinct()
                .toList();
        assertThat(files).hasSizeLessThan(2);
        for (var picture : pictures) {
            assertThat(read(files.getFirst()))
                    .contains("<view id=\"" + picture.substring(picture.indexOf('#') + 1) + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void tellsASearchEngineAndALinkPreviewWhatItIs(String path) throws Exception {
        assertThat(read(path))
                .contains("<link rel=\"canonical\" href=\"https://pages.test" + path + "\">")
                .contains("<meta property=\"og:url\" content=\"https://pages.test" + path + "\">")
                .contains("<meta property=\"og:image\" content=\"https://pages.test/pictures/declic.png\">")
                .containsPattern("<meta name=\"description\" content=\"[^\"]{50,170}\">")
                .containsPattern("<meta property=\"og:title\" content=\"[^\"]{5,}\">")
                .containsPattern("<meta property=\"og:description\" content=\"[^\"]{50,}\">");
    }

    @Test
    void theDescriptionsAndTitlesAreNoTwoAlike() throws Exception {
        var descriptions = new HashSet<String>();
        var titles = new HashSet<String>();
        for (var path : everyPage()) {
            var page = read(path);
            descriptions.add(page.replaceAll("(?s).*<meta name=\"description\" content=\"([^\"]*)\".*", "$1"));
            titles.add(page.replaceAll("(?s).*<title>(.*?)</title>.*", "$1"));
        }
        assertThat(descriptions).hasSameSizeAs(everyPage());
        assertThat(titles).hasSameSizeAs(everyPage());
    }

    @Test
    void thePictureOfALinkPreviewIsOneOfTheRightSize() throws Exception {
        try (var picture = new ClassPathResource("META-INF/resources/pictures/declic.png").getInputStream()) {
            var image = ImageIO.read(picture);
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
    }

    @Test
    void listsEveryPageForSearchEnginesAndNothingPrivate() throws Exception {
        var map = response("/sitemap.xml");
        assertThat(map.getContentType()).startsWith("application/xml");
        var addresses = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(map.getContentAsByteArray()))
                .getElementsByTagName("loc");
        var listed = IntStream.range(0, addresses.getLength())
                .mapToObj(i -> addresses.item(i).getTextContent())
                .toList();
        assertThat(listed)
                .containsAll(
                        everyPage().stream().map("https://pages.test"::concat).toList())
                .noneMatch(address -> address.matches(".*/(equipe/|mon-espace|connexion|demo).*"));
    }

    @Test
    void tellsRobotsWhatIsNotForThem() throws Exception {
        assertThat(read("/robots.txt").lines().toList())
                .contains("Disallow: /equipe", "Disallow: /mon-espace", "Disallow: /connexion", "Disallow: /demo")
                .contains("Sitemap: https://pages.test/sitemap.xml")
                .doesNotContain("Disallow: /", "Disallow: /le-projet");
    }

    @Test
    void everyChapterLeadsToEveryOtherOne() throws Exception {
        for (var page : Page.chapters()) {
            var text = read(page.path());
            for (var other : Page.chapters()) {
                assertThat(text).contains("href=\"" + other.path() + "\"");
            }
            assertThat(text).containsOnlyOnce("aria-current=\"page\"");
        }
    }

    @Test
    void theOrderOfTheListIsPublishedWithTheTerritorysOwnSettings(TerritoryId id) throws Exception {
        assertThat(read("/le-projet/liste"))
                .contains("depuis 12 mois ou plus", "depuis 6 mois ou plus", "en 7 jours")
                .doesNotContain("Cette date plus ancienne peut compter");
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update territory set minimum_deprivation_months = 18, candidacy_date_event = 'FIRST_CONTACT'
                        where id = :id
                        """).param("id", id.value()).update());
        assertThat(read("/le-projet/liste"))
                .contains("depuis 18 mois ou plus")
                .contains("Cette date plus ancienne peut compter");
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update territory set minimum_deprivation_months = 12, candidacy_date_event = 'REGISTRATION'
                        where id = :id
                        """).param("id", id.value()).update());
    }

    @Test
    void speaksTheReadersLanguageAndMarksWhatTheTerritoryWroteAsFrench() throws Exception {
        assertThat(read("/le-projet/liste", Locale.ENGLISH))
                .contains("<html lang=\"en\" dir=\"ltr\">", "The rules are the same for everyone.")
                .contains("for 12 months or more", "within 7 days");
        assertThat(read("/le-projet", Locale.of("ar")))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "منذ 12 شهرًا أو أكثر")
                .contains("<div class=\"prose\" lang=\"fr\" dir=\"ltr\">")
                .doesNotContain("<main id=\"main\" tabindex=\"-1\" lang=\"fr\"");
    }

    @Test
    void tellsTheRulesInFrenchTooWhereNobodyHasReadTheTranslationAgain() throws Exception {
        assertThat(read("/le-projet/liste", Locale.ENGLISH))
                .contains("class=\"card prose in-french\" lang=\"fr\"", "Ce qui donne votre place");
        assertThat(read("/le-projet/liste")).doesNotContain("in-french");
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
    void saysWhatTheLegalBasisIsInFrenchTooBesideALanguageThatNobodyHasReadAgain() throws Exception {
        var basis = "une mission d’intérêt public";
        assertThat(read("/confidentialite")).containsOnlyOnce(basis);
        assertThat(read("/confidentialite", Locale.forLanguageTag("tr"))).containsOnlyOnce(basis);
    }

    @Test
    void hasAPlanOfAllOfThem() throws Exception {
        var main = read("/plan-du-site").split("</?main", -1)[1];
        assertThat(Stream.of(Page.values()).map(Page::path).filter(path -> !path.equals("/plan-du-site")))
                .allSatisfy(path -> assertThat(main).contains("href=\"" + path + "\""));
        assertThat(main).contains("href=\"/\"", "href=\"/inscription\"", "href=\"/connexion\"", "href=\"/idees\"");
    }

    @Test
    void creditsWhoseWorkIsUsed() throws Exception {
        assertThat(read("/credits"))
                .contains("OpenMoji", "CC BY-SA 4.0", "Tabler", "Licence Ouverte 2.0", "Hyperlegible");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void carriesItsStylesAndAllowsNoOthers(String path) throws Exception {
        var answer = response(path);
        var styles = inlined("style", answer);
        assertThat(styles).contains("--color-ink").doesNotContain("<", "../");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("style-src 'self' " + digest(styles) + ";")
                .doesNotContain("unsafe-inline");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void fetchesItsVoiceOnceItIsThereAndAllowsNoOtherScript(String path) throws Exception {
        var answer = response(path);
        var script = inlined("script", answer);
        assertThat(script).startsWith(Letters.BEGIN + "addEventListener('load'").contains("/scripts/listen.js?v=");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("script-src 'self' " + digest(script) + ";");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void showsNothingWhoseStylesItDoesNotCarry(String path) throws Exception {
        assertThat(ScreenStyles.neededBy(response(path).getContentAsString())).isEmpty();
    }

    static List<String> everyPage() {
        return Stream.concat(Stream.of("/"), Stream.of(Page.values()).map(Page::path))
                .toList();
    }

    private String read(String path) throws Exception {
        return words(response(path));
    }

    private String read(String path, Locale language) throws Exception {
        return words(browser.perform(get("http://pages.test" + path).locale(language))
                .andReturn()
                .getResponse());
    }

    /** Without the styles and the script that it carries. */
    private static String words(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString()
                .replaceFirst("<style>.*</style>", "")
                .replaceFirst("<script id=\"later\">.*</script>", "<script></script>");
    }

    private static String inlined(String element, MockHttpServletResponse page) throws Exception {
        var parts = page.getContentAsString().split("</?" + element + "[^>]*>", -1);
        assertThat(parts).as("one element " + element).hasSize(3);
        return parts[1];
    }

    private static String digest(String inlined) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private MockHttpServletResponse response(String path) throws Exception {
        return browser.perform(get("http://pages.test" + path)).andReturn().getResponse();
    }
}
