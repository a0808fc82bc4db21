package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole registration, on a phone and on a tablet: every screen is looked at, by axe too. */
@InBrowser
class RegisteringIT {

    @Test
    void leadsFromAPhoneToAReceipt(@Phone Page phone) {
        registers(phone, "Zoé", "06 39 98 71 01");
    }

    @Test
    void leadsFromATabletToAReceipt(@Tablet Page tablet) {
        registers(tablet, "Inès", "06 39 98 71 02");
    }

    @Test
    void resumesWhereItWasOnTheSamePhone(@Phone Page phone) {
        phone.navigate("/inscription");
        identify(phone, "Reprise", "Essai");
        look(phone, "Comment vous joindre ?");
        phone.getByLabel("Téléphone").fill("06 39 98 71 03");
        tap(phone, "Continuer");
        look(phone, "Où habitez-vous ?");
        phone.close();
        var again = phone.context().newPage();
        again.navigate("/inscription");
        assertThat(heading(again)).hasText("Où habitez-vous ?");
        tap(again, "Retour");
        assertThat(again.getByLabel("Téléphone")).hasValue("06 39 98 71 03");
        again.waitForURL("**/inscription/contact"); // the address follows the screen
        again.goBack();
        assertThat(heading(again)).hasText("Où habitez-vous ?");
    }

    @Test
    void startsAnewForWhoeverIsNotTheOneBefore(@Phone Page phone) {
        phone.navigate("/inscription");
        identify(phone, "Avant", "Essai");
        assertThat(heading(phone)).hasText("Comment vous joindre ?");
        assertThat(button(phone, "Ce n'est pas moi")).not().isVisible();
        phone.reload();
        button(phone, "Ce n'est pas moi").click();
        assertThat(heading(phone)).hasText("Qui êtes-vous ?");
        assertThat(phone.getByLabel("Prénom")).hasValue("");
        identify(phone, "Après", "Essai");
        assertThat(heading(phone)).hasText("Comment vous joindre ?");
        phone.reload();
        tap(phone, "Retour");
        assertThat(phone.getByLabel("Prénom")).hasValue("Après");
    }

    @Test
    void givesADraftBackToWhoeverComesBackToAFamilysPhone(@Phone Page phone) {
        phone.navigate("/inscription");
        identify(phone, "Grande", "Famille");
        phone.getByLabel("Téléphone").fill("06 39 98 71 07");
        tap(phone, "Continuer");
        assertThat(heading(phone)).hasText("Où habitez-vous ?");
        phone.reload();
        button(phone, "Ce n'est pas moi").click();
        identify(phone, "Petite", "Famille");
        assertThat(heading(phone)).hasText("Comment vous joindre ?");
        phone.reload();
        button(phone, "Ce n'est pas moi").click();
        identify(phone, "GRANDE", "famille");
        assertThat(heading(phone)).hasText("Où habitez-vous ?");
        tap(phone, "Retour");
        assertThat(phone.getByLabel("Téléphone")).hasValue("06 39 98 71 07");
    }

    @Test
    void registersAnotherPersonOnTheSamePhone(@Phone Page phone) {
        phone.navigate("/inscription");
        var first = new ShortRegistration(phone, "Première", "Essai", "06 39 98 71 05");
        first.upTo(ShortRegistration.CHECK);
        first.readyToSend().click();
        assertThat(heading(phone)).hasText(ShortRegistration.RECEIPT);
        button(phone, "Inscrire une autre personne").click();
        assertThat(heading(phone)).hasText("Qui êtes-vous ?");
        assertThat(phone.getByLabel("Prénom")).hasValue("");
    }

    @Test
    void saysThatTheConnectionIsLostWhereOneCanReadIt(@Phone Page phone) {
        phone.navigate("/inscription");
        identify(phone, "Coupure", "Essai");
        assertThat(heading(phone)).hasText("Comment vous joindre ?");
        phone.getByLabel("Téléphone").fill("06 39 98 71 06");
        phone.context().setOffline(true);
        tap(phone, "Continuer");
        var words = phone.getByText("Connexion perdue.");
        assertThat(words).isVisible();
        var bar = phone.locator(".v-status-message");
        phone.waitForCondition(() -> {
            // neither has a place while the bar is on its way
            var said = words.boundingBox();
            var around = bar.boundingBox();
            return said != null && around != null && said.y >= 0 && around.height >= 40;
        });
        phone.context().setOffline(false);
        assertThat(heading(phone)).hasText("Où habitez-vous ?");
    }

    @Test
    void resumesOnAnotherPhoneWithACode(@Phone Page phone, @Tablet Page other) {
        phone.navigate("/inscription");
        identify(phone, "Ailleurs", "Essai");
        look(phone, "Comment vous joindre ?");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continuer plus tard"))
                .click();
        look(phone, "Continuer plus tard");
        var code = phone.locator(".number").textContent();
        other.navigate("/inscription");
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reprendre avec un code"))
                .click();
        look(other, "Reprendre avec un code");
        other.getByLabel("Code").fill(code);
        other.getByLabel("Date de naissance").fill("15/03/1985");
        tap(other, "Continuer");
        assertThat(other.getByText("Ce n’est pas la bonne date.")).isVisible();
        other.getByLabel("Date de naissance").fill("14/03/1985");
        tap(other, "Continuer");
        assertThat(heading(other)).hasText("Comment vous joindre ?");
    }

    @Test
    void makesOneRegistrationOfTwoTabsAndADoubleTap(@Phone Page phone) {
        upToTheCheck(phone, "Onglets", "06 39 98 71 04");
        var second = phone.context().newPage();
        second.navigate("/inscription");
        assertThat(heading(second)).hasText("Vérifiez, puis envoyez");
        tap(second, "Je suis volontaire");
        tap(phone, "Je suis volontaire");
        send(phone).dblclick();
        assertThat(heading(phone)).hasText("Votre inscription est reçue");
        send(second).click();
        assertThat(heading(second)).hasText("Votre inscription est reçue");
        assertThat(second.locator(".number")).hasText(phone.locator(".number").textContent());
    }

    private static void registers(Page page, String firstName, String phoneNumber) {
        upToTheCheck(page, firstName, phoneNumber);
        send(page).click();
        assertThat(page.getByText("pour envoyer")).isVisible();
        tap(page, "Je suis volontaire");
        send(page).click();
        look(page, "Votre inscription est reçue");
        assertThat(page.locator(".number")).hasText(Pattern.compile("^[A-Z]+-\\d{4}$"));
        assertThat(page.getByText("Date de candidature")).isVisible();
    }

    private static void upToTheCheck(Page page, String firstName, String phoneNumber) {
        page.navigate("/inscription");
        look(page, "Qui êtes-vous ?");
        tap(page, "Continuer");
        assertThat(page.getByText("Écrivez votre prénom.")).isVisible();
        assertThat(page.getByLabel("Prénom")).isFocused();
        identify(page, firstName, "Exemple");
        look(page, "Comment vous joindre ?");
        page.getByLabel("Téléphone").fill(phoneNumber);
        tap(page, "Continuer");
        look(page, "Où habitez-vous ?");
        page.getByLabel("Numéro et rue").fill("12 rue que personne ne connaît");
        tap(page, "Continuer");
        look(page, "Depuis quand habitez-vous là ?");
        since(page, "mai", "2019");
        look(page, "Depuis quand êtes-vous sans emploi ?");
        since(page, "janvier", "2023");
        look(page, "Que savez-vous faire ?");
        page.getByLabel("Chercher un savoir-faire").pressSequentially("repasage");
        tap(page, "repasser une chemise");
        tap(page, "Cuisine et légumes");
        tap(page, "éplucher des légumes");
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enlever : éplucher des légumes")))
                .isVisible();
        page.goBack();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Linge et couture")))
                .isVisible();
        tap(page, "Continuer");
        look(page, "Qu’aimeriez-vous faire ?");
        tap(page, "Repasser le linge");
        tap(page, "Peu importe");
        tap(page, "Continuer");
        look(page, "Qu’accepteriez-vous d’apprendre ?");
        tap(page, "Continuer");
        look(page, "Combien d’heures par semaine ?");
        tap(page, "Continuer");
        look(page, "Quand pouvez-vous travailler ?");
        tap(page, "lundi matin");
        tap(page, "Continuer");
        look(page, "Comment vous déplacez-vous ?");
        tap(page, "à pied");
        tap(page, "Continuer");
        look(page, "Que ne pouvez-vous pas faire ?");
        tap(page, "porter lourd");
        tap(page, "Continuer");
        look(page, "Vérifiez, puis envoyez");
        assertThat(page.getByText("Je sais repasser une chemise et éplucher des légumes."))
                .isVisible();
    }

    private static void identify(Page page, String firstName, String lastName) {
        page.getByLabel("Prénom").fill(firstName);
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill(lastName);
        page.getByLabel("Date de naissance").fill("14031985");
        tap(page, "Continuer");
    }

    private static void since(Page page, String month, String year) {
        page.getByLabel("Mois").selectOption(month);
        page.getByLabel("Année").fill(year);
        tap(page, "Continuer");
    }

    private static void tap(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator send(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer mon inscription"));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The screen is there, nothing sticks out of it, and axe has nothing to say. */
    private static void look(Page page, String title) {
        assertThat(heading(page)).hasText(title);
        Pictures.ifWanted(page, "inscription", title + page.viewportSize().width);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("«" + title + "» fits in the width")
                .isTrue();
        assertThat((Boolean) page.evaluate("[...document.querySelectorAll('button, a, input, select, textarea')]"
                        + ".filter(one => one.checkVisibility()).map(one => one.closest('label') || one)"
                        + ".every(one => one.getBoundingClientRect().height >= 48)"))
                .as("targets of «" + title + "» are 48 px high")
                .isTrue();
        assertThat(Axe.violations(page)).as("axe on «" + title + "»").isEmpty();
    }
}
