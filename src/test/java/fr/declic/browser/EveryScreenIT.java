package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every screen owes to everyone, at both sizes: axe finds nothing, nothing sticks out, and the words are words. */
@InBrowser
class EveryScreenIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/le-projet",
            "/le-projet/ebe-et-cle",
            "/le-projet/liste",
            "/le-projet/dates",
            "/le-projet/temoignages",
            "/le-projet/equipe",
            "/le-projet/points-accueil",
            "/accessibilite",
            "/confidentialite",
            "/credits",
            "/inscription",
            "/connexion",
            "/connexion/equipe",
            "/connexion/carte",
            "/borne",
            "/borne/revenir",
            "/borne/carte",
            "/idees",
            "/idees/nouvelle",
            "/demo",
            "/demo/messages",
            "/fiche",
            "/hors-ligne",
            "/une-page-qui-nexiste-pas");
    private static final List<String> COORDINATOR = List.of(
            "/equipe",
            "/equipe/volontaires",
            "/equipe/activites",
            "/equipe/idees",
            "/equipe/rapprochement",
            "/equipe/emplois",
            "/equipe/points-accueil");
    private static final List<String> ADMINISTRATOR = List.of(
            "/equipe",
            "/equipe/reglages",
            "/equipe/reglages/contenu",
            "/equipe/reglages/contenu/projet",
            "/equipe/reglages/contenu/temoignages",
            "/equipe/reglages/contenu/points",
            "/equipe/reglages/contenu/equipe/apercu");
    private static final List<String> MANAGER = List.of("/equipe", "/equipe/activites", "/equipe/emplois");

    /** «some.key» or «Some.Key» with no blank: a key that has found no words, unless it is the name of a site. */
    private static final Pattern RAW_KEY =
            Pattern.compile("(?<![\\w@./-])[a-z]{3,}(\\.[A-Za-z][A-Za-z-]+){1,4}(?![\\w@/])(?<!\\.fr|\\.org|\\.com)");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(loading|error|not found|cancel|save|delete|sign in|log ?in|log ?out|welcome|search|close|submit)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void ofAVisitor(@Phone Page phone, @Tablet Page tablet) {
        look(phone, PUBLIC);
        look(tablet, PUBLIC);
    }

    @Test
    void ofAVolunteer(@Phone Page phone, @Tablet Page tablet) {
        enter(phone, "volontaire");
        look(phone, List.of("/mon-espace"));
        enter(tablet, "volontaire");
        look(tablet, List.of("/mon-espace"));
    }

    @Test
    void ofACoordinator(@Phone Page phone, @Tablet Page tablet) {
        enter(phone, "coordinateur");
        look(phone, COORDINATOR);
        enter(tablet, "coordinateur");
        look(tablet, COORDINATOR);
    }

    @Test
    void ofAnAdministrator(@Phone Page phone, @Tablet Page tablet) {
        enter(phone, "administrateur");
        look(phone, ADMINISTRATOR);
        enter(tablet, "administrateur");
        look(tablet, ADMINISTRATOR);
    }

    @Test
    void ofAnEbeManager(@Phone Page phone, @Tablet Page tablet) {
        enter(phone, "responsable d’EBE");
        look(phone, MANAGER);
        enter(tablet, "responsable d’EBE");
        look(tablet, MANAGER);
    }

    @Test
    void ofAHelperAndACommitteeMember(@Phone Page phone, @Tablet Page tablet) {
        enter(phone, "accueillant");
        look(phone, List.of("/equipe", "/equipe/accueil"));
        enter(tablet, "membre du CLE");
        look(tablet, List.of("/equipe"));
    }

    private static void enter(Page page, String role) {
        page.navigate("/demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role.replace("’", "."))))
                .click();
        page.waitForURL(Pattern.compile(".*/(equipe|mon-espace).*"));
    }

    private static void look(Page page, List<String> paths) {
        var wrong = new ArrayList<String>();
        for (var path : paths) {
            page.navigate(path);
            settle(page);
            var name = (page.viewportSize().width + path).replaceAll("[^a-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "browser", "screens", name + ".png"))
                    .setFullPage(page.viewportSize().width < 500));
            faults(page).forEach(fault -> wrong.add(page.viewportSize().width + " " + path + ": " + fault));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            faults.add("axe " + describe(violation));
        }
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow.intValue() > 0) {
            faults.add("sticks out by " + overflow + " px");
        }
        var text = page.locator("body").innerText();
        RAW_KEY.matcher(text).results().map(found -> "raw key " + found.group()).forEach(faults::add);
        ENGLISH.matcher(text)
                .results()
                .map(found -> "English " + found.group().toLowerCase(Locale.ROOT))
                .forEach(faults::add);
        if (page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count()
                != 1) {
            faults.add("has no single main heading");
        }
        return faults;
    }

    private static String describe(Rule rule) {
        var node = rule.getNodes().getFirst();
        return rule.getId() + " ×" + rule.getNodes().size() + " at " + node.getTarget() + " " + node.getHtml();
    }

    /** Flow has said its last word: the loading bar is gone and the heading is there. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }
}
