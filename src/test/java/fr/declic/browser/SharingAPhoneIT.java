package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One phone, several people: one leaves before the other comes, and neither sees the other's space. */
@InBrowser
class SharingAPhoneIT {

    private static final String TYPED = "Je ne veux pas que mon adresse soit gardée.";

    @Test
    void whoeverComesNextShowsThatItIsThemAndSeesNothingOfTheFirst(@Phone Page phone) {
        enter(phone);
        var hello = phone.locator("h1").textContent();
        button(phone, "Changer de personne").click();
        phone.waitForURL(Pattern.compile(".*/connexion"));
        assertThat(phone.getByLabel("Téléphone ou e-mail")).hasValue("");
        phone.goBack();
        phone.reload();
        assertThat(phone.locator("body")).not().containsText(hello);
        phone.navigate("/mon-espace");
        phone.waitForURL(Pattern.compile(".*/connexion"));
        assertThat(phone.locator("body")).not().containsText(hello);
    }

    @Test
    void anAnswerIsChangedAndACopyIsTaken(@Phone Page phone) {
        enter(phone);
        link(phone, "Mes réponses").click();
        assertThat(phone.locator("h1")).hasText("Mes réponses");
        phone.navigate("/mon-espace/mes-reponses/limites");
        button(phone, "travailler dans le bruit").click();
        button(phone, "Continuer").click();
        assertThat(phone.getByText("C’est enregistré.")).isVisible();
        phone.navigate("/mon-espace/mes-droits");
        var copy =
                phone.waitForDownload(() -> link(phone, "Lire ma copie (PDF)").click());
        org.assertj.core.api.Assertions.assertThat(copy.path()).isNotEmptyFile();
        copy.saveAs(Path.of("target", "browser", "mes-donnees.pdf"));
    }

    /** As when the second one comes back to the address that the first one left. */
    @Test
    void whatOnePersonTypedComesBackToThemAndToNobodyElse(@Phone Page phone) {
        enter(phone);
        phone.navigate("/mon-espace/mes-droits");
        phone.locator("#objection").fill(TYPED);
        phone.reload();
        assertThat(phone.locator("#objection")).hasValue(TYPED);
        phone.evaluate("""
                kept => sessionStorage.setItem(kept, JSON.stringify(
                    {...JSON.parse(sessionStorage.getItem(kept)), who: crypto.randomUUID()}))""", "declic-saisie");
        phone.reload();
        assertThat(phone.locator("#objection")).hasValue("");
        org.assertj.core.api.Assertions.assertThat(phone.evaluate("sessionStorage.getItem('declic-saisie')"))
                .isNull();
    }

    private static void enter(Page page) {
        page.navigate("/demo");
        page.locator("button[value=VOLUNTEER]").click();
        page.waitForURL(Pattern.compile(".*/mon-espace.*"));
        page.locator("h1").first().waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
