package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** «Écouter», on a device whose voices the test gives: each piece is said until the test lets it end. */
@InBrowser
@DisplayName("Listening to a screen")
class ListeningIT {

    private static final String FRENCH = voice("fr-FR", true);

    /** Says nothing aloud, and notes everything. */
    private static final String SPEECH = """
            (() => {
              const said = [];
              let now = null;
              const speech = new EventTarget();
              speech.voices = [%s];
              Object.assign(speech, {
                said,
                getVoices: () => speech.voices,
                speak: piece => { now = piece; said.push(piece.lang + ' ' + piece.text); },
                cancel: () => { const cut = now; now = null; if (cut && cut.onerror) cut.onerror({error: 'canceled'}); },
                end: () => { const done = now; now = null; if (done && done.onend) done.onend({}); },
              });
              Object.defineProperty(speech, 'speaking', {get: () => now !== null});
              Object.defineProperty(window, 'speechSynthesis', {value: speech});
              window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            })();
            """;

    @Test
    void readsTheQuestionTheHelpAndTheChoicesAndShowsWhichOneItReads(@Phone Page phone) {
        phone.addInitScript(SPEECH.formatted(FRENCH));
        phone.navigate("/inscription");
        new ShortRegistration(phone, "Écoute", "Essai", "06 39 98 72 01").upTo("Quand pouvez-vous travailler ?");
        listen(phone, "Écouter").click();
        assertThat(listen(phone, "Arrêter")).isVisible();
        assertThat(phone.locator("[data-read]")).hasText(Pattern.compile("Partie \\d sur 7"));
        var heard = heardToTheEnd(phone);
        assertThat(heard.get(1)).isEqualTo("fr-FR Quand pouvez-vous travailler ?");
        assertThat(heard).contains("fr-FR lundi matin", "fr-FR Continuer", "fr-FR Retour");
        assertThat(heard).doesNotHaveDuplicates();
        assertThat(listen(phone, "Écouter")).isVisible();
        assertThat(phone.locator("[data-read]")).hasCount(0);
    }

    @Test
    void saysWhatIsChosen(@Phone Page phone) {
        phone.addInitScript(SPEECH.formatted(FRENCH));
        phone.navigate("/inscription");
        new ShortRegistration(phone, "Choix", "Essai", "06 39 98 72 02").upTo("Quand pouvez-vous travailler ?");
        var monday = phone.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("lundi matin").setExact(true));
        monday.click();
        assertThat(monday).hasAttribute("aria-pressed", "true");
        listen(phone, "Écouter").click();
        assertThat(heardToTheEnd(phone)).contains("fr-FR lundi matin, choisi", "fr-FR lundi après-midi");
    }

    @Test
    void stopsAtTheNextTapWhereverItIs(@Phone Page phone) {
        phone.addInitScript(SPEECH.formatted(FRENCH));
        phone.navigate("/le-projet");
        listen(phone, "Écouter").click();
        end(phone);
        assertThat(phone.locator("[data-read]")).hasCount(1);
        phone.locator("h1").click();
        assertThat(listen(phone, "Écouter")).isVisible();
        assertThat(phone.locator("[data-read]")).hasCount(0);
        assertThat(said(phone)).hasSize(2);
        // The button itself stops too, and begins again.
        listen(phone, "Écouter").click();
        listen(phone, "Arrêter").click();
        assertThat(listen(phone, "Écouter")).isVisible();
        assertThat(phone.evaluate("speechSynthesis.speaking")).isEqualTo(false);
    }

    @Test
    void worksByKeyboardAlone(@Tablet Page tablet) {
        tablet.addInitScript(SPEECH.formatted(FRENCH));
        tablet.navigate("/idees/nouvelle");
        listen(tablet, "Écouter").focus();
        tablet.keyboard().press("Enter");
        assertThat(listen(tablet, "Arrêter")).isFocused();
        tablet.keyboard().press("Escape");
        assertThat(listen(tablet, "Écouter")).isFocused();
        tablet.keyboard().press("Space");
        tablet.keyboard().press("Enter");
        assertThat(listen(tablet, "Écouter")).isFocused();
        assertThat(listen(tablet, "Écouter").boundingBox().height).isGreaterThanOrEqualTo(48);
    }

    @Test
    void isNotThereWithoutAVoiceOfTheDevicesOwnForTheLanguage(@Phone Page phone, @Tablet Page tablet) {
        phone.addInitScript(SPEECH.formatted(voice("en-GB", true) + "," + voice("fr-FR", false)));
        for (var path : List.of("/", "/connexion", "/inscription", "/fiche")) {
            phone.navigate(path);
            assertThat(phone.locator("h1").first()).isVisible();
            phone.waitForCondition(() -> (Boolean) phone.evaluate("Boolean(window.declic && window.declic.gather)"));
            assertThat(listen(phone, "Écouter")).hasCount(0);
        }
        // The same phone in English has one.
        phone.navigate("/inscription?langue=en");
        assertThat(listen(phone, "Listen")).isVisible();
        tablet.navigate("/");
        assertThat(listen(tablet, "Écouter")).hasCount(0);
    }

    @Test
    void comesWhenTheDeviceHasFoundItsVoices(@Phone Page phone) {
        phone.addInitScript(SPEECH.formatted(""));
        phone.navigate("/connexion");
        assertThat(listen(phone, "Écouter")).hasCount(0);
        phone.evaluate(
                "speechSynthesis.voices = [" + FRENCH + "]; speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
        assertThat(listen(phone, "Écouter")).isVisible();
    }

    @Test
    void isOnEachScreenOfAVolunteer(@Phone Page phone) {
        phone.addInitScript(SPEECH.formatted(FRENCH));
        phone.navigate("/demo");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("volontaire"))
                .first()
                .click();
        assertThat(listen(phone, "Écouter")).isVisible();
        listen(phone, "Écouter").click();
        assertThat(heardToTheEnd(phone)).contains("fr-FR Où j'en suis");
        for (var path : List.of("/", "/le-projet/liste", "/idees", "/borne", "/inscription", "/fiche")) {
            phone.navigate(path);
            assertThat(listen(phone, "Écouter")).isVisible();
        }
    }

    @Test
    void gathersTheWordsAsOneHearsThem(@Phone Page phone) {
        phone.addInitScript(SPEECH.formatted(FRENCH));
        phone.navigate("/connexion");
        phone.locator("main")
                .evaluate("main => main.innerHTML = `"
                        + "<h1>Que <span>savez-vous</span> faire ?</h1><p hidden>caché</p><p aria-hidden=true>muet</p>"
                        + "<label>Prénom <input value=Secret></label><div><span>Une</span><b>fois</b></div>"
                        + "<ul><li><button aria-label='lundi matin'>matin</button></li><li><button aria-pressed=true>soir</button></li></ul>"
                        + "<p>Un <a href=x>lien</a>, ici.</p><p lang=ar>نعم</p><textarea>tapé</textarea>`");
        var gathered = phone.evaluate(
                "window.declic.gather(document.querySelector('main'), 'choisi').map(piece => piece.language + ' ' + piece.words)");
        assertThat(gathered)
                .isEqualTo(List.of(
                        "fr Que savez-vous faire ?",
                        "fr Prénom",
                        "fr Une",
                        "fr fois",
                        "fr lundi matin",
                        "fr soir, choisi",
                        "fr Un lien, ici.",
                        "ar نعم"));
        listen(phone, "Écouter").click();
        assertThat(heardToTheEnd(phone)).hasSize(7).noneMatch(piece -> piece.contains("نعم"));
    }

    private static String voice(String language, boolean ofTheDevice) {
        return "{lang: '" + language + "', localService: " + ofTheDevice + ", default: false}";
    }

    private static Locator listen(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void end(Page page) {
        page.evaluate("speechSynthesis.end()");
    }

    private static List<?> said(Page page) {
        return (List<?>) page.evaluate("speechSynthesis.said");
    }

    private static List<String> heardToTheEnd(Page page) {
        while ((Boolean) page.evaluate("speechSynthesis.speaking")) {
            end(page);
        }
        return said(page).stream().map(String::valueOf).toList();
    }
}
