package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The reason this application exists, in one day: somebody registers from a phone, the team finds them and takes their case to
 * the committee, proposes an activity with its reasons, they say yes, the contract is recorded, and the counter moves. The
 * README's two pictures are taken on the way.
 */
@InBrowser
class FromAPhoneToAContractIT {

    private static final List<ViewportSize> SIZES = List.of(new ViewportSize(360, 740), new ViewportSize(1024, 768));
    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final String FIRST_NAME = "Yasmina";
    private static final String NAME = "Yasmina Essai-Complet";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Test
    void leadsAVolunteerToAnEbe(@Phone Page phone, @Tablet Page tablet) {
        var before = jobs(phone);
        registers(phone);
        theTeamPutsThemOnTheList(tablet);
        theTeamProposes(tablet);
        theySayYes(phone);
        theContractIsRecorded(tablet);
        assertThat(jobs(phone)).isEqualTo(before + 1);
    }

    private static int jobs(Page page) {
        page.navigate("/");
        seen(page, "Accueil");
        return Integer.parseInt(page.locator(".count-total strong").innerText().strip());
    }

    private static void registers(Page phone) {
        link(phone, "Je m'inscris").click();
        phone.getByLabel("Prénom").fill(FIRST_NAME);
        phone.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Essai-Complet");
        phone.getByLabel("Date de naissance").fill("14/03/1985");
        goOn(phone, "Comment vous joindre ?");
        phone.getByLabel("Téléphone").fill("06 39 98 72 01");
        goOn(phone, "Où habitez-vous ?");
        phone.getByLabel("Numéro et rue").pressSequentially("12 rue des exemp");
        phone.getByRole(AriaRole.OPTION).first().click();
        goOn(phone, "Depuis quand habitez-vous là ?");
        button(phone, "Depuis ma naissance").click();
        goOn(phone, "Depuis quand êtes-vous sans emploi ?");
        button(phone, "Je ne sais plus").click();
        goOn(phone, "Que savez-vous faire ?");
        phone.getByLabel("Chercher un savoir-faire").pressSequentially("trier vetements");
        button(phone, "trier des vêtements").click();
        assertThat(phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("trier des vêtements")
                                .setExact(true)
                                .setPressed(true)))
                .isVisible();
        ContactSheet.replace(PICTURES.resolve("phone.png"), phone.screenshot());
        goOn(phone, "Qu’aimeriez-vous faire ?");
        button(phone, "Trier des dons").click();
        goOn(phone, "Qu’accepteriez-vous d’apprendre ?");
        goOn(phone, "Combien d’heures par semaine ?");
        goOn(phone, "Quand pouvez-vous travailler ?");
        button(phone, "Peu importe").click();
        goOn(phone, "Comment vous déplacez-vous ?");
        goOn(phone, "Que ne pouvez-vous pas faire ?");
        goOn(phone, "Vérifiez, puis envoyez");
        button(phone, "Je suis volontaire").click();
        button(phone, "Envoyer mon inscription").click();
        heading(phone, "Votre inscription est reçue");
        seen(phone, "Votre inscription est reçue");
    }

    private static void theTeamPutsThemOnTheList(Page tablet) {
        tablet.navigate("/demo");
        tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("coordinateur"))
                .click();
        heading(tablet, "Bonjour");
        tablet.navigate("/equipe/volontaires");
        heading(tablet, "Volontaires");
        assertThat(tablet.getByText("rang 1").or(tablet.locator("vaadin-grid")).first())
                .isVisible();
        tablet.waitForTimeout(500);
        ContactSheet.replace(PICTURES.resolve("tablet.png"), tablet.screenshot());
        seen(tablet, "Volontaires");
        tablet.navigate("/equipe/volontaires?q=" + "yasmina%20essai");
        tablet.getByText(NAME).first().click();
        heading(tablet, NAME);
        step(tablet, "Noter la rencontre", false);
        step(tablet, "Présenter au comité", false);
        step(tablet, "Noter la décision du comité", true);
        assertThat(tablet.getByText(Pattern.compile("Rang \\d+ sur \\d+ dans la liste")))
                .isVisible();
        seen(tablet, NAME);
    }

    private static void step(Page tablet, String step, boolean decision) {
        button(tablet, step).click();
        var dialog = tablet.getByRole(AriaRole.DIALOG);
        seen(tablet, step);
        if (decision) {
            dialog.getByText("Sur la liste", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(dialog).isHidden();
    }

    private static void theTeamProposes(Page tablet) {
        button(tablet, "Voir les activités qui lui vont").click();
        heading(tablet, "Rapprochement");
        seen(tablet, "Rapprochement");
        tablet.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Proposer Tri des dons|^Proposer$")))
                .first()
                .click();
        var dialog = tablet.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Pourquoi cette personne avant les autres ?")
                .fill("Essai : la personne est disponible tout de suite.");
        seen(tablet, "Proposer");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Proposer").setExact(true))
                .click();
        assertThat(tablet.getByText("La proposition est faite à " + FIRST_NAME)).isVisible();
    }

    private static void theySayYes(Page phone) {
        Screens.askForACode(phone, "06 39 98 72 01");
        phone.getByLabel("Code").fill(code(phone));
        button(phone, "Continuer").click();
        phone.getByLabel("Jour").fill("14");
        phone.getByLabel("Mois").fill("3");
        phone.getByLabel("Année").fill("1985");
        button(phone, "Continuer").click();
        heading(phone, "Ce téléphone est-il à vous seul ?");
        button(phone, "Oui").click();
        heading(phone, "Bonjour " + FIRST_NAME);
        seen(phone, "Bonjour");
        button(phone, "Oui, ça m'intéresse").click();
        assertThat(phone.getByText("Vous avez répondu oui")).isVisible();
        seen(phone, "Oui");
    }

    /** The code of the newest message; it is there within seconds. */
    private static String code(Page phone) {
        var messages = phone.context().newPage();
        try {
            for (var tries = 0; tries < 20; tries++) {
                messages.navigate("/demo/messages");
                var found =
                        CODE.matcher(messages.locator(".message-text").first().innerText());
                if (messages.locator(".message-text").first().innerText().contains("votre code est") && found.find()) {
                    return found.group(1);
                }
                messages.waitForTimeout(500);
            }
            throw new AssertionError("No code among the messages");
        } finally {
            messages.close();
        }
    }

    private static void theContractIsRecorded(Page tablet) {
        tablet.navigate("/equipe/volontaires?q=" + "yasmina%20essai");
        tablet.getByText(NAME).first().click();
        heading(tablet, NAME);
        button(tablet, "Enregistrer l'embauche").click();
        var dialog = tablet.getByRole(AriaRole.DIALOG);
        var start = dialog.getByLabel("Premier jour de travail");
        if (start.inputValue().isBlank()) {
            start.fill("23/11/2026");
        }
        seen(tablet, "Enregistrer l'embauche");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer l'embauche"))
                .click();
        assertThat(tablet.getByText("C’est noté")).isVisible();
    }

    private static void goOn(Page phone, String next) {
        button(phone, "Continuer").click();
        heading(phone, next);
        seen(phone, next);
    }

    /** Pictures of this moment on a phone and on a tablet, for whoever goes through the path to look at it. */
    private static void seen(Page page, String moment) {
        var own = page.viewportSize();
        for (var size : Pictures.WANTED ? SIZES : List.<ViewportSize>of()) {
            page.setViewportSize(size.width, size.height);
            Pictures.ifWanted(page, "path", size.width + " " + moment);
        }
        page.setViewportSize(own.width, own.height);
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .containsText(words);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
