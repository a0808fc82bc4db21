package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What {@link EveryScreenIT} asks of the screens as they open is asked of them when something is wrong, missing, refused, closed or
 * cut off: on a phone, in French.
 */
@InBrowser
@DisplayName("Every state of a screen")
class EveryStateIT {

    /** So many wrong birth dates close a draft. */
    private static final int TRIES = 5;

    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void isAsGoodAsTheScreenItself() {
        assertThat(faults).isEmpty();
    }

    @Test
    void ofTheRegistration(@Phone Page phone, @Phone Page other) {
        phone.navigate("/inscription");
        button(phone, "Continuer").click();
        says(phone, "nothing-answered", "Écrivez votre prénom.");
        var registration = new ShortRegistration(phone, "Essai", "Faute", "06 39 98 77 91");
        registration.upTo("Comment vous joindre ?");
        button(phone, "Continuer").click();
        says(phone, "no-reach", "Donnez un portable ou une adresse e-mail.", 2);
        phone.getByLabel("Téléphone").fill("06 39");
        button(phone, "Continuer").click();
        says(phone, "half-a-number", "Ce numéro n’est pas complet");
        phone.context().setOffline(true);
        button(phone, "Continuer").click();
        says(phone, "connection-lost", "Connexion perdue.");
        phone.context().setOffline(false);
        registration.upTo("Où habitez-vous ?");
        button(phone, "Continuer").click();
        says(phone, "no-address", "Écrivez le numéro et le nom de votre rue.");
        phone.getByLabel("Numéro et rue").pressSequentially("12 rue des Mod");
        assertThat(phone.getByRole(AriaRole.OPTION).first()).isVisible();
        look(phone, "streets-found");
        registration.upTo("Depuis quand êtes-vous sans emploi ?");
        button(phone, "Continuer").click();
        says(phone, "no-month", "Choisissez le mois.");
        registration.upTo("Que savez-vous faire ?");
        phone.getByLabel("Chercher un savoir-faire").pressSequentially("xyzzyx");
        says(phone, "nothing-found", "Rien trouvé.");
        registration.upTo(ShortRegistration.WISHES);
        button(phone, "Continuer").click();
        says(phone, "no-wish", "Touchez au moins une activité");
        registration.upTo(ShortRegistration.CHECK);
        button(phone, "Envoyer mon inscription").click();
        says(phone, "not-volunteering", "pour envoyer.");

        phone.navigate("/inscription/plus-tard");
        var code = phone.locator(".number").innerText();
        other.navigate("/inscription/reprendre");
        button(other, "Continuer").click();
        says(other, "no-code", "Écrivez le code de 8 signes.");
        other.getByLabel("Code").fill(code);
        for (int i = 0; i < TRIES; i++) {
            other.getByLabel("Date de naissance").fill("%02d/03/1985".formatted(15 + i));
            button(other, "Continuer").click();
            assertThat(other.locator("#birth-date-error")).containsText(i < TRIES - 1 ? "" + (TRIES - 1 - i) : "Trop");
        }
        look(other, "draft-closed");
    }

    @Test
    void ofTheDoors(@Phone Page phone) {
        phone.navigate("/connexion");
        button(phone, "Recevoir un code").click();
        says(phone, "no-number", "Écrivez un numéro de téléphone");
        phone.getByLabel("Téléphone ou e-mail").fill("06 39 98 77 92");
        button(phone, "Recevoir un code").click();
        phone.getByLabel("Code").fill("000000");
        button(phone, "Continuer").click();
        assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
        look(phone, "wrong-code");
        phone.navigate("/connexion/carte");
        button(phone, "Continuer").click();
        says(phone, "no-card", "Écrivez le code de votre carte.");
        phone.navigate("/borne");
        phone.getByLabel("Code").fill("ZZZZZZ");
        button(phone, "Lier cet appareil").click();
        says(phone, "wrong-pairing", "Ce code n’est pas le bon");
        phone.navigate("/idees/nouvelle");
        button(phone, "Envoyer mon idée").click();
        says(phone, "no-idea", "Écrivez votre idée en une phrase.");
    }

    @Test
    void ofASlipWithoutANetwork(@Phone Page phone) {
        phone.navigate("/fiche");
        assertThat(phone.locator("#online")).isVisible();
        phone.context().setOffline(true);
        says(phone, "slip-offline", "Vous n’avez pas de réseau.");
        button(phone, "Garder ma fiche").click();
        says(phone, "slip-empty", "Écrivez votre prénom.");
        phone.locator("#firstName").fill("Sans Réseau");
        phone.locator("#phone").fill("06 39 98 77 93");
        button(phone, "Garder ma fiche").click();
        says(phone, "slip-kept", "Elle est sur ce téléphone.");
        button(phone, "Revenir à la fiche").click();
        says(phone, "slip-waiting", "Sur ce téléphone, pas encore envoyé");
        phone.context().setOffline(false);
        says(phone, "slip-arrived", "L’équipe a reçu votre fiche");
    }

    @Test
    void ofWhatIsRefusedOrEmpty(@Phone Page volunteer, @Phone Page coordinator) {
        Screens.enter(volunteer, "volontaire");
        volunteer.navigate("/equipe");
        Look.settle(volunteer);
        look(volunteer, "not-for-me");
        Screens.enter(coordinator, "coordinateur");
        for (var path : List.of(
                "/equipe/volontaires?q=personnedecenom",
                "/equipe/volontaires/00000000-0000-4000-8000-000000000000",
                "/equipe/activites/00000000-0000-4000-8000-000000000000",
                "/equipe/reglages")) {
            coordinator.navigate(path);
            Look.settle(coordinator);
            look(coordinator, path.substring(1).replace('/', '-'));
        }
    }

    private void says(Page page, String state, String sentence) {
        says(page, state, sentence, 1);
    }

    /** @param times how often the words stand there, the help above the field included */
    private void says(Page page, String state, String sentence, int times) {
        assertThat(page.getByText(sentence).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(times);
        look(page, state);
    }

    private void look(Page page, String state) {
        faults.addAll(Look.atOnce(page, state));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
