package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class LosingOnesWayIT {

    @Test
    void isToldInWordsAndShownTheWayBack(@Phone Page phone) {
        phone.navigate("/nulle-part");
        assertThat(phone.getByRole(AriaRole.HEADING)).hasText("Cette page n’existe pas");
        phone.getByText("Aller à la page d’accueil").click();
        assertThat(phone.getByText("Un emploi durable")).isVisible();
    }

    @Test
    void isToldInTheLanguageThatOneChoosesThere(@Phone Page phone) {
        phone.navigate("/nulle-part");
        phone.locator(".languages summary").click();
        phone.locator(".languages button[lang=en]").click();
        assertThat(phone.getByRole(AriaRole.HEADING)).hasText("This page does not exist");
        assertThat(phone).hasTitle(Pattern.compile("^A problem"));
    }

    @Test
    void isToldToProgramsByTheStatus(DemoApplication application) {
        assertThat(application.get("/nulle-part").statusCode()).isEqualTo(404);
        assertThat(application.get("/inscription").statusCode()).isEqualTo(200);
    }

    @Test
    void isToldInFrenchWhereTheServerItselfRefuses(DemoApplication application) {
        var refused = application.get("/a%00b");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("<html lang=\"fr\">", "Cette demande n’a pas été comprise")
                .doesNotContain("Bad Request", "Tomcat");
    }
}
