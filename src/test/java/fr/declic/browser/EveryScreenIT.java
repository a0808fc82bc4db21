package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every screen owes to everyone, in every width and language: axe finds nothing, nothing sticks out, and the words are words.
 * Those that a volunteer may meet stand side by side in French and in Arabic on the sheets of {@code docs/screens}; those of the team
 * are looked at by {@link EveryTeamScreenIT}.
 */
@InBrowser
class EveryScreenIT {

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
    private static final List<String> OWN_SPACE =
            List.of("/mon-espace", "/mon-espace/explication", "/mon-espace/mes-droits", "/mon-espace/mes-reponses");
    /** One's answers, each a screen by itself: buttons lead there, and no link does. */
    private static final List<String> ANSWERS = Stream.of(
                    "qui",
                    "contact",
                    "adresse",
                    "depuis",
                    "travail",
                    "savoir-faire",
                    "savoir-faire?famille=linge",
                    "envies",
                    "apprendre",
                    "heures",
                    "jours",
                    "trajet",
                    "limites")
            .map(step -> "/mon-espace/mes-reponses/" + step)
            .toList();
    /** What one chooses from is a picture and a word. */
    private static final List<String> PICTURED =
            List.of("savoir-faire", "envies", "apprendre", "jours", "trajet", "limites");

    private static final String WITHOUT_PICTURE_OR_WORD = """
            [...document.querySelectorAll('main .choice')]
              .filter(choice => !choice.querySelector('.picto')?.naturalWidth || !choice.innerText.trim())
              .map(choice => choice.outerHTML)""";
    private static final String DRAWN = """
            () => [...document.querySelectorAll('main .choice .picto')]
              .map(picture => { picture.loading = 'eager'; return picture; })
              .every(picture => picture.complete)""";

    @Test
    void ofAVisitor(@Phone Page page) {
        var sheet = new ContactSheet();
        look(page, Look.OF_A_READER, Screens.SITE, sheet);
        sheet.write(page, "pages-publiques.png");
    }

    @Test
    void ofTheSignInAndWhatIsAround(@Phone Page page) {
        var sheet = new ContactSheet();
        look(page, Look.OF_A_READER, List.of("/connexion"), sheet);
        Screens.askForACode(page, "06 39 98 75 02");
        page.waitForURL(Pattern.compile(".*/connexion/code.*"));
        look(page, Look.OF_A_READER, List.of("/connexion/code", "/connexion/carte"), sheet);
        look(page, Look.OF_A_READER, AROUND, sheet);
        sheet.write(page, "connexion-et-autour.png");
    }

    /** Opened anew for each language; its questions are looked at one by one as they are answered. */
    @Test
    void ofTheRegistrationAsItOpens(@Phone Page page) {
        Look.OF_A_READER.forEach(one -> look(page, List.of(one), List.of("/inscription")));
    }

    @Test
    void ofOnesOwnSpace(@Phone Page page) {
        Screens.enter(page, "volontaire");
        assertThat(answers(page)).isSubsetOf(ANSWERS);
        var sheet = new ContactSheet();
        look(page, Look.OF_A_READER, OWN_SPACE, sheet);
        look(page, Look.OF_A_READER, ANSWERS, sheet);
        sheet.write(page, "mon-espace.png");
    }

    @Test
    void showsAPictureAndAWordForEachThingToChoose(@Phone Page page) {
        Screens.enter(page, "volontaire");
        for (var step : PICTURED) {
            page.navigate("/mon-espace/mes-reponses/" + step);
            Look.settle(page);
            assertThat(page.locator("main .choice").count()).as(step).isPositive();
            page.waitForFunction(DRAWN);
            assertThat(page.evaluate(WITHOUT_PICTURE_OR_WORD)).as(step).isEqualTo(List.of());
        }
    }

    @Test
    @Tag("full")
    void inEveryWidthAndLanguage(@Phone Page visitor, @Phone Page volunteer) {
        look(visitor, Look.ALL, Screens.SITE);
        look(visitor, Look.ALL, List.of("/inscription", "/connexion", "/connexion/carte"));
        look(visitor, Look.ALL, AROUND);
        Screens.enter(volunteer, "volontaire");
        look(volunteer, Look.ALL, OWN_SPACE);
        look(volunteer, Look.ALL, ANSWERS);
    }

    /** Where the cards of one's answers lead: the name of each says it. */
    private static List<String> answers(Page page) {
        page.navigate("/mon-espace/mes-reponses");
        Look.settle(page);
        var cards = page.locator(".said h2").all();
        assertThat(cards).hasSizeGreaterThan(8);
        return cards.stream()
                .map(card ->
                        "/mon-espace/mes-reponses/" + card.getAttribute("id").substring("said-".length()))
                .toList();
    }

    private static void look(Page page, List<Look> looks, List<String> paths) {
        assertThat(Look.through(looks, page, paths)).isEmpty();
    }

    private static void look(Page page, List<Look> looks, List<String> paths, ContactSheet sheet) {
        assertThat(Look.through(looks, page, paths, sheet)).isEmpty();
    }
}
