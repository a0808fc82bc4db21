package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class RecordingAHireIT {

    private static final String RECORD = "Enregistrer l'embauche";

    @Test
    void movesTheCounterOfTheHomePage(@Tablet Page tablet, @Phone Page visitor) {
        var before = jobs(visitor);
        signInAs(tablet, "COORDINATOR");
        tablet.navigate("/equipe/emplois");
        button(tablet, RECORD).first().click();
        var form = tablet.getByRole(AriaRole.DIALOG);
        assertThat(form.getByLabel("Date de la demande écrite")).isHidden();
        form.getByLabel("Heures par semaine").fill("24");
        form.getByLabel("Premier jour de travail")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(RECORD))
                .click();
        assertThat(tablet.getByText(Pattern.compile("a un CDI"))).isVisible();
        assertThat(jobs(visitor)).isEqualTo(before + 1);
    }

    @Test
    void belowTheMinimumAsksForTheWrittenRequest(@Phone Page phone) {
        signInAs(phone, "EBE_MANAGER");
        phone.navigate("/equipe/emplois");
        button(phone, RECORD).first().click();
        var form = phone.getByRole(AriaRole.DIALOG);
        form.getByLabel("Heures par semaine").fill("17,5");
        assertThat(form.getByLabel("Date de la demande écrite")).isVisible();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(RECORD))
                .click();
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("demande écrite");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retour"))
                .click();
        assertThat(form).isHidden();
    }

    @Test
    void namesTheEmployerWhereverTheFormIsOpened(@Tablet Page coordinator, @Phone Page manager) {
        signInAs(coordinator, "COORDINATOR");
        namesTheEmployer(coordinator);
        signInAs(manager, "EBE_MANAGER");
        namesTheEmployer(manager);
    }

    private static void namesTheEmployer(Page page) {
        page.navigate("/equipe/propositions");
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Le Linge des Acacias"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(RECORD))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Employeur")).hasValue("Le Linge des Acacias");
    }

    private static void signInAs(Page page, String role) {
        page.navigate("/demo");
        page.locator("button[value=" + role + "]").click();
        page.waitForURL(Pattern.compile("/equipe"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static int jobs(Page page) {
        page.navigate("/");
        return Integer.parseInt(page.locator(".count-total strong").textContent());
    }
}
