package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every question of the registration, on a phone, in French and in Arabic side by side: a sheet of {@code docs/screens}, to be looked
 * at as somebody who is afraid of forms would. The screens that have an address are pictured by {@link EveryScreenIT}.
 */
@InBrowser
@Tag("full")
@DisplayName("Pictures of the registration")
class PicturingTheRegistrationIT {

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

    @Test
    void ofEachQuestion(@Phone Page phone) {
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
        sheet.write(phone, "inscription.png");
    }

    /** The question that stands there, in both languages; the registration stays where it is. */
    private static void turn(Page phone, ShortRegistration registration, ContactSheet sheet) {
        var title = registration.title();
        phone.waitForLoadState(LoadState.NETWORKIDLE);
        Look.awaitPictures(phone);
        var french = phone.screenshot();
        speak(phone, "ar");
        Look.awaitPictures(phone);
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
