package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who works at the EBE reads their week and their hours; what they say of them is where the manager begins the day. */
@InBrowser
@DisplayName("Knowing my week")
class KnowingMyWeekIT {

    private static final String WRONG = "Ces heures ne sont pas justes";
    private static final Pattern PHONE =
            Pattern.compile("06[\\s\u00a0]39[\\s\u00a0]98[\\s\u00a0]\\d\\d[\\s\u00a0]\\d\\d");
    private static final Pattern BIRTH = Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}+) (19\\d\\d|200\\d)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    @Test
    void reachesTheManagerAndComesBack(@Phone Page phone, @Tablet Page coordinator, @Tablet Page manager) {
        var faults = new ArrayList<String>();
        Screens.enter(manager, "responsable d’EBE");
        var line = manager.locator(".task", new Page.LocatorOptions().setHasText("ne sont pas justes"));
        assertThat(line).hasCount(1);
        var person = line.locator("a").innerText();
        var hours = line.locator("a").getAttribute("href").replaceFirst("^/?", "/");
        faults.addAll(Look.through(Look.OF_THE_TEAM, manager, List.of(hours)));

        Screens.enter(coordinator, "coordinateur");
        coordinator.navigate("/equipe/volontaires?voir=ALL&q=" + URLEncoder.encode(person, StandardCharsets.UTF_8));
        coordinator.getByText(person).first().click();
        assertThat(coordinator.locator("h1")).containsText(person);
        Look.settle(coordinator);
        enter(phone, coordinator.locator("main").innerText());

        assertThat(phone.getByText("Vous dites que ces heures ne sont pas justes."))
                .isVisible();
        assertThat(phone.getByText("Ma semaine")).isVisible();
        assertThat(phone.getByText("Où j'en suis")).isVisible();
        assertThat(phone.getByText("Ma place")).hasCount(0);
        faults.addAll(Look.through(Look.OF_A_READER, phone, List.of("/mon-espace?qui=salarie")));
        phone.setViewportSize(360, 740);
        phone.navigate("/mon-espace?langue=fr");
        button(phone, "Ces heures sont justes").click();
        assertThat(phone.getByText("Vous dites que ces heures ne sont pas justes."))
                .hasCount(0);
        manager.navigate("/equipe");
        assertThat(manager.locator("h1")).isVisible();
        assertThat(line).hasCount(0);
        button(phone, WRONG).click();
        assertThat(phone.getByText("Votre responsable le sait.")).isVisible();

        manager.navigate("/equipe");
        line.getByRole(AriaRole.BUTTON).click();
        assertThat(manager.getByText("Fait : " + person)).isVisible();
        phone.reload();
        assertThat(phone.getByText("Votre responsable a regardé ces heures.")).isVisible();
        assertThat(faults).isEmpty();
    }

    @Test
    void theManagersScreensOfNeeds(@Tablet Page manager) {
        Screens.enter(manager, "responsable d’EBE");
        manager.navigate("/equipe/planning/besoins");
        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter une période"))
                .click();
        assertThat(manager.getByText("Jours de la période")).isVisible();
        var address = manager.url().substring(manager.url().indexOf("/equipe"));
        manager.getByLabel("Premier jour").fill("2031-08-04");
        manager.getByLabel("Dernier jour").fill("2031-08-22");
        button(manager, "Enregistrer cette période").click();
        assertThat(manager.getByText("La période est enregistrée.")).isVisible();
        var faults = Look.through(
                Look.OF_THE_TEAM,
                manager,
                List.of(address, manager.url().substring(manager.url().indexOf("/equipe"))));
        assertThat(faults).isEmpty();
    }

    /** By a code and the birth date, as the team's file has them. */
    private static void enter(Page phone, String file) {
        Screens.askForACode(phone, found(PHONE, file).group().replace('\u00a0', ' '));
        phone.getByLabel("Code").fill(code(phone));
        button(phone, "Continuer").click();
        var birth = found(BIRTH, file);
        phone.getByLabel("Jour").fill(birth.group(1));
        phone.getByLabel("Mois").fill(Integer.toString(MONTHS.indexOf(birth.group(2)) + 1));
        phone.getByLabel("Année").fill(birth.group(3));
        button(phone, "Continuer").click();
        assertThat(phone.locator("h1")).containsText(Pattern.compile("Bonjour|Ce téléphone est-il à vous seul"));
        if (phone.locator("h1").innerText().startsWith("Ce téléphone")) {
            button(phone, "Oui").click();
        }
        assertThat(phone.locator("h1")).containsText("Bonjour");
    }

    private static MatchResult found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + pattern + " in " + text));
    }

    /** Of the newest message; it is there within seconds. */
    private static String code(Page phone) {
        var messages = phone.context().newPage();
        try {
            for (var tries = 0; tries < 20; tries++) {
                messages.navigate("/demo/messages");
                var text = messages.locator(".message-text").first().innerText();
                if (text.contains("votre code est")) {
                    return found(CODE, text).group(1);
                }
                messages.waitForTimeout(500);
            }
            throw new AssertionError("No code among the messages");
        } finally {
            messages.close();
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
