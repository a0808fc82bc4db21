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

/** «Répondre avec ma voix», with the browser's own false microphone. */
@InBrowser
@DisplayName("Answering with one's voice")
class AnsweringByVoiceIT {

    private static final String SKILLS = "Que savez-vous faire ?";

    @Test
    void goesFromTheMicrophoneToTheFileAndIsWrittenDown(@Phone Page phone, @Tablet Page tablet) {
        phone.navigate("/inscription");
        var registration = new ShortRegistration(phone, "Vocale", "Essai", "06 39 98 73 01");
        registration.upTo(SKILLS);
        button(phone, "Parler").click();
        assertThat(phone.getByText("Cochez la case pour parler.")).isVisible();
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        picture(phone, "kept");
        assertThat(Axe.violations(phone)).isEmpty();
        button(phone, "Recommencer").click();
        phone.waitForTimeout(600);
        button(phone, "J’ai fini").click();
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        // It is still there after leaving the screen, and can be heard.
        button(phone, "Continuer").click();
        assertThat(registration.heading()).not().hasText(SKILLS);
        phone.waitForURL("**/inscription/envies"); // the address follows the screen
        phone.goBack();
        assertThat(registration.heading()).hasText(SKILLS);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        phone.waitForCondition(
                () -> (Boolean)
                        phone.evaluate(
                                "(async () => (await fetch(document.querySelector('#listen').src)).headers.get('content-type') === 'audio/webm')()"));
        var heard = phone.locator("#listen");
        new Keyboard(phone).goTo(heard);
        phone.keyboard().press("Space");
        phone.waitForCondition(() -> (Boolean) heard.evaluate("sound => sound.currentTime > 0"));
        registration.upTo(ShortRegistration.CHECK);
        assertThat(phone.getByText("J’ai aussi répondu avec ma voix.")).isVisible();
        registration.readyToSend().click();
        assertThat(registration.heading()).hasText(ShortRegistration.RECEIPT);

        openFile(tablet, "Vocale");
        var player = tablet.locator("audio").first();
        assertThat(player).isVisible();
        player.evaluate("sound => sound.play()");
        tablet.waitForCondition(() -> (Boolean) player.evaluate("sound => sound.currentTime > 0"));
        button(tablet, "Écrire ce que dit la voix").click();
        tablet.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Ce que dit la voix"))
                .fill("Je couds mais j’ai mal.");
        button(tablet, "Enregistrer").click();
        assertThat(tablet.getByText("« Je couds mais j’ai mal. »")
                        .or(tablet.getByText(Pattern.compile("Je couds mais j’ai mal"))))
                .isVisible();
        button(tablet, "Rayer des mots").click();
        button(tablet, "j’ai").click();
        button(tablet, "mal.").click();
        picture(tablet, "strike");
        assertThat(Axe.violations(tablet)).isEmpty();
        button(tablet, "Enregistrer").click();
        assertThat(tablet.getByText(Pattern.compile("Je couds mais \\[…]"))).isVisible();
        picture(tablet, "file");
    }

    /** Neither a picture tapped nor a word written: the voice is the answer. */
    @Test
    void saysWhatOneWouldLikeAndChangesItLaterInOnesOwnSpace(@Phone Page phone, @Tablet Page tablet) {
        phone.navigate("/inscription");
        var registration = new ShortRegistration(phone, "Zélinda", "Essai", "06 39 98 73 03");
        registration.upTo(ShortRegistration.WISHES);
        button(phone, "Continuer").click();
        assertThat(phone.getByText("Touchez au moins une activité")).isVisible();
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        assertThat(phone.getByText("Touchez au moins une activité")).isHidden();
        picture(phone, "wishes");
        assertThat(Axe.violations(phone)).isEmpty();
        button(phone, "Continuer").click();
        assertThat(registration.heading()).not().hasText(ShortRegistration.WISHES);
        registration.upTo(ShortRegistration.CHECK);
        assertThat(phone.getByText("J’ai aussi répondu avec ma voix.")).hasCount(1);
        registration.readyToSend().click();
        assertThat(registration.heading()).hasText(ShortRegistration.RECEIPT);
        openFile(tablet, "Zélinda");
        assertThat(tablet.getByText("Ce que la personne aimerait faire")).isVisible();
        assertThat(tablet.locator("audio").first()).isVisible();
        picture(tablet, "file-wishes");

        Screens.enter(phone, "volontaire");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mes réponses"))
                .click();
        assertThat(registration.heading()).hasText("Mes réponses");
        phone.locator("[aria-describedby=said-envies]").click();
        assertThat(registration.heading()).hasText(ShortRegistration.WISHES);
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        assertThat(Look.atOnce(phone, "my-wishes")).isEmpty();
        picture(phone, "my-wishes");
        button(phone, "Continuer").click();
        assertThat(phone.getByText("C’est enregistré.")).isVisible();
        assertThat(phone.getByText("J’ai aussi répondu avec ma voix.")).hasCount(1);
    }

    @Test
    void saysNoToWhatIsDoneWithWhatIsHeld(@Phone Page phone) {
        Screens.enter(phone, "volontaire");
        phone.navigate("/mon-espace/mes-droits");
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        assertThat(Look.atOnce(phone, "objection")).isEmpty();
        picture(phone, "objection");
        button(phone, "Envoyer").click();
        assertThat(phone.getByText("L’équipe a reçu votre message.")).isVisible();
        assertThat(phone.getByText("Votre voix est gardée.")).isHidden();
    }

    @Test
    void saysAnIdeaForTheNeighbourhood(@Phone Page phone, @Tablet Page tablet) {
        phone.navigate("/idees/nouvelle");
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        // What is wrong elsewhere on the form loses no voice.
        button(phone, "Envoyer mon idée").click();
        assertThat(phone.getByText("Touchez une image.")).isVisible();
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        assertThat(Axe.violations(phone)).isEmpty();
        picture(phone, "idea");
        phone.locator("input[name=family]").first().check();
        button(phone, "Envoyer mon idée").click();
        assertThat(phone.getByText("Merci, votre idée est reçue.")).isVisible();
        tablet.navigate("/demo");
        tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("coordinateur")))
                .click();
        tablet.waitForURL(Pattern.compile(".*/equipe.*"));
        tablet.navigate("/equipe/idees");
        assertThat(tablet.locator("audio").first()).isVisible();
        picture(tablet, "ideas");
    }

    @Test
    void isErasedAgainAndStaysErased(@Phone Page phone) {
        phone.navigate("/inscription");
        new ShortRegistration(phone, "Effacée", "Essai", "06 39 98 73 02").upTo(SKILLS);
        speak(phone);
        button(phone, "Effacer ma voix").click();
        assertThat(button(phone, "Parler")).isFocused();
        phone.reload();
        assertThat(button(phone, "Parler")).isVisible();
        assertThat(phone.getByText("Votre voix est gardée.")).not().isVisible();
    }

    /** Whoever taps «Continuer» in the middle of a word has said what they said. */
    @Test
    void isHeardToItsEndBeforeTheNextScreen(@Phone Page phone) {
        phone.navigate("/inscription");
        var registration = new ShortRegistration(phone, "Pressée", "Essai", "06 39 98 73 04");
        registration.upTo(ShortRegistration.WISHES);
        begin(phone);
        button(phone, "Continuer").click();
        assertThat(registration.heading()).not().hasText(ShortRegistration.WISHES);
        registration.upTo(ShortRegistration.CHECK);
        assertThat(phone.getByText("J’ai aussi répondu avec ma voix.")).hasCount(1);
    }

    /** On a telephone of a family, nobody's voice goes with the slip of the next. */
    @Test
    void goesWithTheSlipThatItWasSaidFor(@Phone Page phone, @Tablet Page tablet) {
        phone.navigate("/fiche");
        phone.getByLabel("Prénom").fill("Xandrille");
        phone.locator("#phone").fill("06 39 98 73 05");
        begin(phone);
        button(phone, "Garder ma fiche").click();
        assertThat(phone.getByText("Votre fiche est reçue")).isVisible();
        button(phone, "Faire une autre fiche").click();
        assertThat(button(phone, "Parler")).isVisible();
        assertThat(phone.getByText("Votre voix est gardée.")).isHidden();
        assertThat(consent(phone)).not().isChecked();
        phone.waitForTimeout(300);
        assertThat(consent(phone)).not().isChecked();
        openFile(tablet, "Xandrille");
        assertThat(tablet.locator("audio").first()).isVisible();
    }

    @Test
    void isNotHeldWithoutTheConsent(@Phone Page phone) {
        phone.navigate("/fiche");
        phone.getByLabel("Prénom").fill("Reprise");
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        consent(phone).uncheck();
        assertThat(phone.getByText("Votre voix est effacée.")).isVisible();
        assertThat(Axe.violations(phone)).isEmpty();
        phone.waitForFunction("() => Outbox.unfinished().then(draft => draft.voice === null)");
        begin(phone);
        consent(phone).uncheck();
        assertThat(phone.getByText("Votre voix est effacée.")).isVisible();
        phone.waitForTimeout(300);
        assertThat(button(phone, "Parler")).isVisible();

        phone.navigate("/inscription");
        new ShortRegistration(phone, "Reprise", "Essai", "06 39 98 73 06").upTo(SKILLS);
        speak(phone);
        assertThat(phone.getByText("Votre voix est gardée.")).isVisible();
        consent(phone).uncheck();
        assertThat(phone.getByText("Votre voix est effacée.")).isVisible();
        phone.reload();
        assertThat(button(phone, "Parler")).isVisible();
        assertThat(consent(phone)).not().isChecked();
    }

    /** What the server takes for no voice, as some old device's might be. */
    @Test
    void isSaidToBeMissingWhereTheServerDoesNotTakeIt(@Phone Page phone) {
        phone.navigate("/fiche");
        phone.evaluate(
                "Outbox.remember({firstName: 'Muette', phone: '06 39 98 73 07', words: 'coudre', callTimes: [], voice: btoa('none')})");
        phone.reload();
        assertThat(phone.getByLabel("Prénom")).hasValue("Muette");
        assertThat(consent(phone)).isChecked();
        button(phone, "Garder ma fiche").click();
        assertThat(phone.getByText("Votre fiche est reçue")).isVisible();
        assertThat(phone.locator("#sent").getByText("L’équipe n’a pas reçu la voix."))
                .isVisible();
        button(phone, "Faire une autre fiche").click();
        phone.getByLabel("Prénom").fill("Écrite");
        phone.locator("#phone").fill("06 39 98 73 08");
        button(phone, "Garder ma fiche").click();
        assertThat(phone.getByText("Votre fiche est reçue")).isVisible();
        assertThat(phone.locator("#sent").getByText("L’équipe n’a pas reçu la voix."))
                .isHidden();
    }

    @Test
    void isNotOfferedWhereTheBrowserCannotRecord(@Phone Page phone) {
        phone.addInitScript("delete window.MediaRecorder;");
        phone.navigate("/idees/nouvelle");
        assertThat(phone.locator("h1")).isVisible();
        assertThat(phone.getByText("Répondre avec ma voix")).not().isVisible();
    }

    @Test
    void hasTheMicrophoneOnlyWhereAVoiceAnswers(DemoApplication application) {
        for (var path : List.of("/idees/nouvelle", "/fiche", "/inscription", "/inscription/savoir-faire")) {
            assertThat(permissions(application, path)).as(path).contains("microphone=(self)");
            assertThat(application.get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("media-src", "blob:"));
        }
        for (var path : List.of("/", "/idees", "/connexion", "/equipe")) {
            assertThat(permissions(application, path)).as(path).contains("microphone=()");
        }
    }

    private static String permissions(DemoApplication application, String path) {
        return application.get(path).headers().firstValue("Permissions-Policy").orElse("");
    }

    private static void speak(Page page) {
        begin(page);
        button(page, "J’ai fini").click();
    }

    private static void begin(Page page) {
        consent(page).check();
        button(page, "Parler").click();
        assertThat(page.getByText("On vous écoute.")).isVisible();
        page.waitForTimeout(900);
    }

    private static Locator consent(Page page) {
        return page.getByLabel("J’accepte que l’équipe écoute ma voix");
    }

    private static void openFile(Page page, String firstName) {
        page.navigate("/demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("coordinateur")))
                .click();
        page.waitForURL(Pattern.compile(".*/equipe.*"));
        page.navigate("/equipe/volontaires?q=" + firstName);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(firstName)))
                .first()
                .click();
    }

    private static void picture(Page page, String name) {
        Pictures.ifWanted(page, "voice", name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
