package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same screens in the dark, in colours of the reader's own choosing, and with letters twice as large. */
@InBrowser
@DisplayName("Screens as their readers see them")
class ByNightIT {

    private static final List<String> OF_EVERYBODY = List.of(
            "/",
            "/le-projet",
            "/le-projet/liste",
            "/le-projet/dates",
            "/le-projet/temoignages",
            "/inscription",
            "/connexion",
            "/borne",
            "/idees",
            "/idees/nouvelle",
            "/fiche",
            "/hors-ligne");
    private static final List<String> OF_THE_TEAM = List.of(
            "/equipe",
            "/equipe/volontaires",
            "/equipe/activites",
            "/equipe/idees",
            "/equipe/rapprochement",
            "/equipe/emplois");

    private static final String LARGE =
            "addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '200%');";

    private static final String PICTURES = "by-night";

    private static final String LIGHT = "rgb(251, 246, 236)";

    @Test
    void areDarkAndReadable(@Phone Page phone, @Tablet Page tablet) {
        phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(phone, "dark", OF_EVERYBODY);
        assertThat(paper(phone)).isNotEqualTo(LIGHT);
        Screens.enter(phone, "volontaire");
        look(phone, "dark", List.of("/mon-espace"));
        tablet.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Screens.enter(tablet, "coordinateur");
        look(tablet, "dark", OF_THE_TEAM);
    }

    @Test
    void arePrintedOnWhite(@Phone Page phone) {
        phone.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
        phone.navigate("/le-projet/liste");
        assertThat(paper(phone)).isEqualTo("rgb(255, 255, 255)");
        assertThat(phone.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(29, 42, 48)");
    }

    @Test
    void tellWhatIsChosenInColoursOfOnesOwn(@Phone Page phone, @Tablet Page tablet) {
        phone.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        look(phone, "forced", OF_EVERYBODY);
        phone.navigate("/idees/nouvelle");
        phone.locator("input[name=family]").first().check();
        assertThat(phone.locator(".choice.radio").first().evaluate("choice => getComputedStyle(choice).outlineStyle"))
                .isEqualTo("solid");
        tablet.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Screens.enter(tablet, "coordinateur");
        look(tablet, "forced", List.of("/equipe", "/equipe/volontaires", "/equipe/idees"));
    }

    @Test
    void cutNothingWhereLettersAreTwiceAsLarge(@Phone Page phone) {
        phone.addInitScript(LARGE);
        look(phone, "large", OF_EVERYBODY);
        Screens.enter(phone, "volontaire");
        look(phone, "large", List.of("/mon-espace"));
    }

    @Test
    void cutNothingOnTheWayToAReceipt(@Phone Page phone) {
        phone.addInitScript(LARGE);
        phone.navigate("/inscription");
        var registration = new ShortRegistration(phone, "Grande", "Loupe", "06 39 98 74 01");
        var wrong = new ArrayList<String>();
        for (var title : List.of(
                "Comment vous joindre ?",
                "Depuis quand habitez-vous là ?",
                "Que savez-vous faire ?",
                ShortRegistration.WISHES,
                "Combien d’heures par semaine ?",
                "Quand pouvez-vous travailler ?",
                "Que ne pouvez-vous pas faire ?",
                ShortRegistration.CHECK)) {
            registration.upTo(title);
            fits(phone, title, wrong);
        }
        registration.readyToSend().click();
        PlaywrightAssertions.assertThat(registration.heading()).hasText(ShortRegistration.RECEIPT);
        fits(phone, ShortRegistration.RECEIPT, wrong);
        assertThat(wrong).isEmpty();
    }

    private static void fits(Page phone, String title, List<String> wrong) {
        Pictures.ifWanted(phone, PICTURES, "large-" + title);
        if (overflow(phone) > 0) {
            wrong.add("«" + title + "» sticks out by " + overflow(phone) + " px");
        }
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - screen.width")).intValue();
    }

    private static String paper(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void look(Page page, String how, List<String> paths) {
        var wrong = new ArrayList<String>();
        for (var path : paths) {
            page.navigate(path);
            Look.settle(page);
            Pictures.ifWanted(page, PICTURES, how + path);
            Axe.violations(page).forEach(found -> wrong.add(how + " " + path + ": axe " + found));
            if (overflow(page) > 0) {
                wrong.add(how + " " + path + ": sticks out by " + overflow(page) + " px");
            }
        }
        assertThat(wrong).isEmpty();
    }
}
