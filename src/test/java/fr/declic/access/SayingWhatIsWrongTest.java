package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.FrenchPages;
import fr.declic.InTerritory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** At the doors, whoever hears the page instead of seeing it lands in the field at fault and hears what is wrong with it. */
@InTerritory
class SayingWhatIsWrongTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = FrenchPages.of(context);
    }

    @Test
    void nothingIsAtFaultBeforeAnythingWasTyped() {
        for (var address : List.of("/connexion", "/connexion/equipe", "/connexion/carte")) {
            var page = page(get(address));
            assertThat(page.select("[aria-invalid=true], [autofocus]"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("[aria-describedby~=error]")).as(address).isEmpty();
        }
    }

    @Test
    void aPhoneThatIsNoneIsSaidOfItsField() {
        var page = page(post("/connexion").param("reach", "personne"));
        saysOf(page, "reach", "Écrivez un numéro");
        hasFocus(page, "reach");
    }

    @Test
    void aWrongCodeIsSaidOfItsField() {
        var page = page(post("/connexion/code").param("code", "000000").cookie(begun()));
        saysOf(page, "code", "Ce code n’est pas le bon");
        hasFocus(page, "code");
    }

    @Test
    void aDateThatDoesNotExistIsSaidOfItsThreeNumbersAndAShortYearOfTheYearAlone() {
        var impossible = page(post("/connexion/naissance")
                .param("day", "31")
                .param("month", "2")
                .param("year", "1984"));
        for (var field : List.of("day", "month", "year")) {
            saysOf(impossible, field, "Cette date n’existe pas");
        }
        hasFocus(impossible, "day");
        var shortYear = page(post("/connexion/naissance")
                .param("day", "3")
                .param("month", "2")
                .param("year", "84"));
        saysOf(shortYear, "year", "4 chiffres");
        hasFocus(shortYear, "year");
        assertThat(field(shortYear, "day").attr("aria-invalid")).isEqualTo("false");
    }

    @Test
    void aWrongPasswordIsSaidOfBothFieldsSinceNobodyTellsWhich() {
        var page = page(post("/connexion/equipe")
                .param("email", UUID.randomUUID() + "@exemple.invalid")
                .param("password", "rien"));
        saysOf(page, "email", "n’est pas le bon");
        saysOf(page, "password", "n’est pas le bon");
        hasFocus(page, "email");
    }

    @Test
    void aMissingCardCodeIsSaidOfItsField() {
        var page = page(post("/connexion/carte").param("code", ""));
        saysOf(page, "code", "Écrivez le code de votre carte");
        hasFocus(page, "code");
        assertThat(field(page, "day").attr("aria-invalid")).isEqualTo("false");
    }

    private static void saysOf(Document page, String id, String words) {
        var field = field(page, id);
        assertThat(field.attr("aria-invalid")).as(id).isEqualTo("true");
        var described = List.of(field.attr("aria-describedby").split(" "));
        assertThat(described)
                .as(id)
                .allSatisfy(one -> assertThat(page.getElementById(one)).as(one).isNotNull());
        assertThat(field(page, described.getLast()).text()).as(id).contains(words);
    }

    private static void hasFocus(Document page, String id) {
        assertThat(page.select("[autofocus]")).extracting(Element::id).containsExactly(id);
    }

    private static Element field(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private jakarta.servlet.http.Cookie begun() {
        var phone = "+336399866" + (10 + Math.floorMod(System.identityHashCode(this), 89));
        new People(jdbc, transaction).register(phone, null, LocalDate.of(1984, 11, 5), 77);
        var answer = pages.perform(post("/connexion").param("reach", phone).with(csrf()));
        return Objects.requireNonNull(answer.getResponse().getCookie("declic-essai"));
    }

    private Document page(MockHttpServletRequestBuilder request) {
        var answer = pages.perform(request.with(csrf()));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
