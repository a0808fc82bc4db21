package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Somebody begins a registration on the tablet of a drop-in point and walks away. The tablet's own clock is turned on; how long it
 * waits is what it does for everybody.
 */
@InBrowser
@DisplayName("Leaving the device of a drop-in point")
class LeavingASharedDeviceIT {

    private static final String FIRST_NAME = "Oriane";
    private static final String LAST_NAME = "Brouillonne";
    private static final String BORN = "14/03/1985";
    private static final String TYPED = "06 39 98 76 11";
    private static final String HALF_TYPED = "oriane@exem";
    private static final List<String> OF_THE_PERSON = List.of(FIRST_NAME, LAST_NAME, TYPED, "39987611", HALF_TYPED);

    /** Seconds without a touch, then seconds that it waits; as the product promises them. */
    private static final int ASKS_AFTER = 90;

    private static final int WAITS = 60;
    private static final int WITH_HELPER = 600;

    /** What the browser itself would answer with, without asking the server: the addresses of these that it has kept. */
    private static final String KEPT_PAGES = """
            async addresses => {
              const kept = [];
              for (const address of addresses) {
                const answer = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
                if (answer && answer.ok) kept.push(address);
              }
              return kept;
            }""";

    /** That the start page has fetched the letters it is written in says nothing of anybody. */
    private static final String KEPT_BY_SCRIPTS = """
            async () => [
              ...Object.entries(localStorage).map(kept => `local ${kept}`).filter(kept => kept !== 'local letters,ours'),
              ...Object.keys(sessionStorage).map(key => `session ${key}`),
              ...(await caches.keys()).map(key => `cache ${key}`),
              ...(await indexedDB.databases()).map(base => `database ${base.name}`)]""";

    /** No voice is installed here: the device is made to say that it speaks, or that it is silent. */
    private static final String LISTENING = """
            speaking => Object.defineProperty(speechSynthesis, 'speaking', { configurable: true, get: () => speaking })""";

    private static final String REMEMBERING_FIELDS = """
            [...document.querySelectorAll('main :is(input, textarea)')]
              .filter(field => field.autocomplete !== 'off' || field.spellcheck).map(field => field.id)""";

    @Test
    void isAskedForTwiceAndLeavesNothingButADraftThatTheCodeFindsAgain(@Tablet Page coordinator, @Tablet Page tablet) {
        tablet.clock().install();
        pair(coordinator, tablet);
        tablet.getByText("Je m'inscris").click();
        speaksTheLanguageThatIsChosenOnTheScreen(tablet);
        var registration = new ShortRegistration(tablet, FIRST_NAME, LAST_NAME, TYPED);
        registration.upTo("Comment vous joindre ?");
        assertThat(tablet.evaluate(REMEMBERING_FIELDS)).isEqualTo(List.of());
        var code = tablet.locator(".draft-code .number").innerText();
        tablet.getByLabel("Téléphone").fill(TYPED);
        var before = cookies(tablet);
        assertThat(before).containsKey("declic-inscription");
        var visited = List.of("/borne", "/inscription", "/inscription/contact");
        var piece = (String) tablet.evaluate("document.querySelector('link[rel=stylesheet]').href");
        assertThat(kept(tablet, List.of(piece)))
                .as("this browser keeps what it may")
                .isNotEmpty();

        // A touch counts, and so do listening and «Oui, je continue».
        wait(tablet, ASKS_AFTER - 10);
        assertThat(question(tablet)).isHidden();
        tablet.getByLabel("E-mail").click();
        wait(tablet, ASKS_AFTER - 10);
        assertThat(question(tablet)).isHidden();
        tablet.evaluate(LISTENING, true);
        wait(tablet, ASKS_AFTER + 1);
        assertThat(question(tablet)).isHidden();
        tablet.evaluate(LISTENING, false);
        for (int time = 0; time < 2; time++) {
            wait(tablet, ASKS_AFTER + 1);
            assertThat(question(tablet)).isVisible();
            assertThat(button(tablet, "Oui, je continue")).isFocused();
            wait(tablet, WAITS - 10);
            assertThat(question(tablet)).isVisible();
            if (time == 0) {
                button(tablet, "Oui, je continue").click();
            } else {
                tablet.keyboard().press("Enter");
            }
            assertThat(question(tablet)).isHidden();
        }
        assertThat(tablet.getByLabel("Téléphone")).hasValue(TYPED);
        // Who stops in the middle of a word is asked once more; nothing is said of the word.
        assertThat(tablet.getByLabel("E-mail")).isFocused();
        tablet.keyboard().type(HALF_TYPED);
        assertThat(tablet.getByLabel("E-mail")).hasValue(HALF_TYPED);
        wait(tablet, ASKS_AFTER + 1);
        assertThat(question(tablet)).isVisible();
        assertThat(tablet.locator(".field-error:visible")).hasCount(0);
        wait(tablet, WAITS + 1);
        assertThat(tablet.locator("[data-resting]")).isVisible();
        tablet.waitForURL("**/borne");

        var after = cookies(tablet);
        // The session that its cookie names has ended; the form's token is a new one.
        assertThat(after).containsOnlyKeys("declic-borne", "declic-jeton", "JSESSIONID");
        assertThat(after.get("declic-jeton")).isNotEqualTo(before.get("declic-jeton"));
        assertThat(tablet.evaluate(KEPT_BY_SCRIPTS)).isEqualTo(List.of());
        assertThat(kept(tablet, visited)).isEmpty();
        holdsNothing(tablet);
        goesBackToNothing(tablet);

        // The same day, by its code.
        comeBack(tablet, code);
        assertThat(registration.heading()).hasText("Comment vous joindre ?");
        assertThat(tablet.getByLabel("Téléphone")).hasValue(TYPED);
        assertThat(tablet.getByLabel("E-mail")).hasValue(HALF_TYPED);
        button(tablet, "Retour").click();
        assertThat(tablet.getByLabel("Prénom")).hasValue(FIRST_NAME);
        tablet.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Brouillonne-Ha");
        // Who leaves by themself in the middle of a word finds it again too.
        button(tablet, "J’ai fini").first().click();
        assertThat(tablet.locator("[data-resting]")).isVisible();
        goesBackToNothing(tablet);
        comeBack(tablet, code);
        assertThat(tablet.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Brouillonne-Ha");
        button(tablet, "J’ai fini").first().click();
        assertThat(tablet.locator("[data-resting]")).isVisible();

        // With somebody of the team beside them, nobody is hurried.
        Screens.enter(tablet, "accueillant");
        tablet.navigate("/inscription");
        assertThat(registration.heading()).hasText(ShortRegistration.FIRST);
        wait(tablet, WITH_HELPER - 10);
        assertThat(question(tablet)).isHidden();
        wait(tablet, 11);
        assertThat(question(tablet)).isVisible();
    }

    @Test
    void printsTheCardOutOfThePageItselfWithNoOtherWindowAndNoFile(@Tablet Page coordinator, @Tablet Page tablet) {
        pair(coordinator, tablet);
        tablet.getByText("Je m'inscris").click();
        var registration = new ShortRegistration(tablet, "Odette", "Imprimée", "06 39 98 76 12");
        registration.upTo(ShortRegistration.CHECK);
        registration.readyToSend().click();
        assertThat(registration.heading()).hasText(ShortRegistration.RECEIPT);
        button(tablet, "Ma carte").click();
        button(tablet, "Faire la carte").click();
        var code = tablet.locator(".sign-in-card .receipt .number").innerText();
        tablet.evaluate("window.print = () => { window.printed = true; }");
        button(tablet, "Imprimer la carte").click();
        tablet.waitForFunction("window.printed");

        tablet.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var sheet = tablet.locator("body > .on-paper");
        assertThat(sheet).isVisible();
        assertThat(sheet).containsText(code);
        assertThat(sheet.locator("img")).isVisible();
        assertThat(tablet.locator(".drop-in-bar")).isHidden();
        assertThat(tablet.locator(".sign-in-card > .card")).isHidden();
        var pages =
                new String(tablet.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(pages.split("/Type /Page\\b", -1))
                .as("one sheet, whatever is hidden")
                .hasSize(2);
        assertThat(pages).as("A6").containsPattern("/MediaBox \\[0 0 29[78][.0-9]* 4(19|20)[.0-9]*]");

        tablet.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(sheet).isHidden();
        tablet.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(sheet).hasCount(0);
        assertThat(tablet.context().pages()).hasSize(1);
        button(tablet, "J’ai fini").first().click();
        assertThat(tablet.locator("[data-resting]")).isVisible();
    }

    private static void speaksTheLanguageThatIsChosenOnTheScreen(Page tablet) {
        speak(tablet, "ar");
        assertThat(button(tablet, "انتهيت").first()).isVisible();
        wait(tablet, ASKS_AFTER + 1);
        assertThat(button(tablet, "نعم، أتابع")).isVisible();
        button(tablet, "نعم، أتابع").click();
        speak(tablet, "fr");
        assertThat(button(tablet, "J’ai fini").first()).isVisible();
    }

    private static void speak(Page tablet, String language) {
        tablet.locator(".languages summary").click();
        tablet.locator(".languages [lang=" + language + "]").click();
        assertThat(tablet.locator("html")).hasAttribute("lang", language);
    }

    private static void comeBack(Page tablet, String code) {
        tablet.navigate("/borne");
        tablet.getByText("Je reviens").click();
        tablet.getByText("Je continue mon inscription").click();
        tablet.getByLabel("Code").fill(code);
        tablet.getByLabel("Date de naissance").fill(BORN);
        button(tablet, "Continuer").click();
    }

    private static void pair(Page coordinator, Page tablet) {
        Screens.enter(coordinator, "coordinateur");
        coordinator.navigate("/equipe/points-accueil");
        button(coordinator, "Lier un appareil").first().click();
        coordinator.getByLabel("Nom de l’appareil").fill("tablette des essais");
        button(coordinator, "Donner un code").click();
        var code = coordinator.locator(".pairing-code").innerText();
        tablet.navigate("/borne");
        tablet.getByLabel("Code").fill(code);
        button(tablet, "Lier cet appareil").click();
        assertThat(tablet.locator("[data-resting]")).isVisible();
    }

    /** The tablet's clock goes on; it looks at it by itself, and is left to do so. */
    private static void wait(Page tablet, int seconds) {
        tablet.clock().fastForward(seconds * 1000L);
    }

    private static Locator question(Page tablet) {
        return tablet.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("Vous êtes là ?"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Map<String, String> cookies(Page tablet) {
        return tablet.context().cookies().stream()
                .collect(Collectors.toMap((Cookie cookie) -> cookie.name, cookie -> cookie.value));
    }

    @SuppressWarnings("unchecked") // the script returns a list of addresses
    private static List<String> kept(Page tablet, List<String> addresses) {
        return (List<String>) tablet.evaluate(KEPT_PAGES, addresses);
    }

    /** Every page that the button «back» leads to, up to the first. */
    private static void goesBackToNothing(Page tablet) {
        var pages = ((Number) tablet.evaluate("history.length")).intValue();
        assertThat(pages).as("there is something to go back to").isGreaterThan(2);
        for (int i = 1; i < pages; i++) {
            tablet.goBack();
            if (tablet.url().equals("about:blank")) {
                return;
            }
            Look.settle(tablet);
            holdsNothing(tablet);
        }
    }

    private static void holdsNothing(Page tablet) {
        var all = tablet.content()
                + tablet.url()
                + tablet.evaluate("[...document.querySelectorAll('input, textarea')].map(field => field.value).join()");
        assertThat(OF_THE_PERSON.stream().filter(all::contains)).isEmpty();
    }
}
