package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every screen a volunteer may meet, on a phone, in French and in Arabic side by side: the sheets of {@code docs/screens}, to be
 * looked at as somebody who is afraid of forms would.
 */
@InBrowser
@DisplayName("Pictures of the volunteers’ screens")
class PicturingScreensIT {

    private static final Path SHEETS = Path.of("docs", "screens");

    private static final List<String> QUESTIONS = List.of(
            ShortRegistration.FIRST,
            "Comment vous joindre ?",
            "Où habitez-vous ?",
            "Depuis quand habitez-vous là ?",
            "Depuis quand êtes-vous sans emploi ?",
            "Que savez-vous faire ?",
            ShortRegistration.WISHES,
            "Qu’accepteriez-vous d’apprendre ?",
            "Combien d’heures par semaine ?",
            "Quand pouvez-vous travailler ?",
            "Comment vous déplacez-vous ?",
            "Que ne pouvez-vous pas faire ?",
            ShortRegistration.CHECK);

    private static final List<String> AROUND = List.of(
            "/borne",
            "/borne/revenir",
            "/borne/carte",
            "/idees",
            "/idees/nouvelle",
            "/fiche",
            "/hors-ligne",
            "/inscription/plus-tard",
            "/inscription/reprendre");

    @Test
    void ofTheRegistration(@Phone Page phone) {
        var sheet = new ContactSheet();
        phone.navigate("/inscription");
        var registration = new ShortRegistration(phone, "Image", "Essai", "06 39 98 75 01");
        for (var question : QUESTIONS) {
            registration.upTo(question);
            turn(phone, registration, sheet);
        }
        registration.readyToSend().click();
        assertThat(registration.heading()).hasText(ShortRegistration.RECEIPT);
        turn(phone, registration, sheet);
        sheet.write(phone, SHEETS.resolve("inscription.png"));
    }

    @Test
    void ofThePublicPages(@Phone Page phone) {
        var sheet = new ContactSheet();
        open(phone, Screens.SITE, sheet);
        sheet.write(phone, SHEETS.resolve("pages-publiques.png"));
    }

    @Test
    void ofTheSignInAndWhatIsAround(@Phone Page phone) {
        var sheet = new ContactSheet();
        open(phone, List.of("/connexion"), sheet);
        phone.navigate("/connexion?langue=fr");
        phone.getByLabel("Téléphone ou e-mail").fill("06 39 98 75 02");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Recevoir un code"))
                .click();
        phone.waitForURL(Pattern.compile(".*/connexion/code.*"));
        open(phone, List.of("/connexion/code", "/connexion/carte"), sheet);
        open(phone, AROUND, sheet);
        sheet.write(phone, SHEETS.resolve("connexion-et-autour.png"));
    }

    @Test
    void ofOnesOwnSpace(@Phone Page phone) {
        Screens.enter(phone, "volontaire");
        // A button leads to each; the name of its card says where.
        phone.navigate("/mon-espace/mes-reponses");
        Look.settle(phone);
        var answers = phone.locator(".said h2").all().stream()
                .map(card ->
                        "/mon-espace/mes-reponses/" + card.getAttribute("id").substring("said-".length()))
                .toList();
        assertThat(phone.locator(".said h2")).hasCount(answers.size());
        var paths = new ArrayList<>(List.of(
                "/mon-espace", "/mon-espace/explication", "/mon-espace/mes-droits", "/mon-espace/mes-reponses"));
        paths.addAll(answers);
        var sheet = new ContactSheet();
        open(phone, paths, sheet);
        sheet.write(phone, SHEETS.resolve("mon-espace.png"));
    }

    private static void open(Page phone, List<String> paths, ContactSheet sheet) {
        for (var path : paths) {
            phone.navigate(path + "?langue=ar");
            Look.settle(phone);
            var arabic = phone.screenshot();
            phone.navigate(path + "?langue=fr");
            Look.settle(phone);
            sheet.add(path, phone.screenshot(), arabic);
        }
    }

    /** The question that stands there, in both languages; the registration stays where it is. */
    private static void turn(Page phone, ShortRegistration registration, ContactSheet sheet) {
        var title = registration.title();
        phone.waitForLoadState(LoadState.NETWORKIDLE);
        var french = phone.screenshot();
        speak(phone, "ar");
        var arabic = phone.screenshot();
        speak(phone, "fr");
        assertThat(registration.heading()).hasText(title);
        sheet.add(title, french, arabic);
    }

    private static void speak(Page phone, String language) {
        phone.locator(".languages summary").click();
        phone.locator(".languages button[lang=" + language + "]").click();
        assertThat(phone.locator("html")).hasAttribute("lang", language);
        assertThat(phone.locator(".languages details[open]")).hasCount(0);
        phone.waitForLoadState(LoadState.NETWORKIDLE);
        phone.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
    }
}
