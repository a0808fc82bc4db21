package fr.declic.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.InTerritory;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@InTerritory
class ErrorPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Territories territories;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void openABrowser() {
        DefaultMockMvcBuilder builder =
                MockMvcBuilders.webAppContextSetup(context).defaultRequest(get("/").locale(Locale.FRENCH));
        browser = builder.addFilters(context.getBean(TerritoryFilter.class)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Cette demande n’a pas été comprise",
        "403, Cette page n’est pas ouverte pour vous",
        "404, Cette page n’existe pas",
        "405, Cette demande n’a pas été comprise",
        "421, Aucun territoire à cette adresse",
        "429, Trop de demandes en peu de temps",
        "500, Quelque chose n’a pas marché",
        "502, Quelque chose n’a pas marché",
        "503, Le site se repose un instant"
    })
    void saysInFrenchWhatHappenedAndNothingOfTheCause(int status, String words) throws Exception {
        var page = browser.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .with(request -> {
                            request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
                            return request;
                        })
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "secret cause")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret cause")))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(status);
        assertThat(page.getContentAsString())
                .contains("<h1>" + words + "</h1>")
                .contains("Aller à la page d’accueil")
                .doesNotContain("secret", "Exception", "??", "Error");
    }

    @Test
    void anAddressThatIsNoTerritorysIsToldSo() throws Exception {
        territories.open(new Territory("another", "Ailleurs", "A", true));
        var response = browser.perform(get("http://nobody.test/")).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(421);
    }
}
