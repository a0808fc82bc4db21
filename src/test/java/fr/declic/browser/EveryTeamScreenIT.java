package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link EveryScreenIT} asks of the screens of those who read, asked of the team's, in every width. */
@InBrowser
class EveryTeamScreenIT {

    private static final List<String> DOORS = List.of("/connexion/equipe", "/demo", "/demo/messages");
    private static final List<String> COORDINATOR = List.of(
            "/equipe",
            "/equipe/volontaires",
            "/equipe/activites",
            "/equipe/activites/a-ouvrir?places=3&ensemble=3",
            "/equipe/idees",
            "/equipe/traductions/ar",
            "/equipe/rapprochement",
            "/equipe/rapprochement/vagues",
            "/equipe/rapprochement/vagues/nouvelle",
            "/equipe/emplois",
            "/equipe/planning",
            "/equipe/planning/fermetures",
            "/equipe/points-accueil");
    private static final List<String> ADMINISTRATOR = List.of(
            "/equipe",
            "/equipe/reglages",
            "/equipe/reglages/contenu",
            "/equipe/reglages/contenu/projet",
            "/equipe/reglages/contenu/temoignages",
            "/equipe/reglages/contenu/points",
            "/equipe/reglages/contenu/equipe/apercu");
    private static final List<String> MANAGER = List.of(
            "/equipe",
            "/equipe/activites",
            "/equipe/emplois",
            "/equipe/planning",
            "/equipe/planning/heures",
            "/equipe/planning/besoins",
            "/equipe/planning/equipe",
            "/equipe/planning/fermetures");

    @Test
    void ofTheDoorsTheTeamUses(@Phone Page page) {
        look(page, DOORS);
    }

    @Test
    void ofACoordinator(@Phone Page page) {
        Screens.enter(page, "coordinateur");
        look(page, COORDINATOR);
        look(page, waves(page));
    }

    @Test
    void ofAnAdministrator(@Phone Page page) {
        Screens.enter(page, "administrateur");
        look(page, ADMINISTRATOR);
    }

    @Test
    void ofAnEbeManager(@Phone Page page) {
        Screens.enter(page, "responsable d’EBE");
        look(page, MANAGER);
    }

    @Test
    void ofAHelperAndACommitteeMember(@Phone Page helper, @Phone Page member) {
        Screens.enter(helper, "accueillant");
        look(helper, List.of("/equipe", "/equipe/accueil"));
        Screens.enter(member, "membre du CLE");
        look(member, List.of("/equipe", "/equipe/cle/activites", "/equipe/cle/vagues"));
        look(member, List.of(hrefs(member, "h2 a[href*='/vagues/']").getFirst()));
    }

    @Test
    @Tag("full")
    void isWalkedThroughByTheKeyboard(@Phone Page coordinator, @Phone Page administrator, @Phone Page manager) {
        Screens.enter(coordinator, "coordinateur");
        walk(coordinator, COORDINATOR);
        walk(coordinator, waves(coordinator));
        Screens.enter(administrator, "administrateur");
        walk(administrator, ADMINISTRATOR);
        Screens.enter(manager, "responsable d’EBE");
        walk(manager, MANAGER);
    }

    /** The screens of the demonstration's two hiring waves. */
    private static List<String> waves(Page page) {
        page.navigate("/equipe/rapprochement/vagues");
        Look.settle(page);
        var paths = new ArrayList<String>();
        for (var wave : hrefs(page, "h2 a[href*='/vagues/']")) {
            paths.add(wave);
            paths.add(wave + "/essai");
        }
        page.navigate(paths.getFirst());
        Look.settle(page);
        paths.add(hrefs(page, "a[href*='/personnes/']").getFirst());
        paths.add(paths.getFirst() + "/places");
        var names = paths.stream()
                .filter(path -> path.endsWith("/essai"))
                .map(path -> path.split("/", -1)[4])
                .toList();
        paths.add("/equipe/rapprochement/comparer?vagues=" + String.join(",", names));
        return paths;
    }

    private static List<String> hrefs(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void walk(Page page, List<String> paths) {
        assertThat(Look.through(Look.OF_A_WALK, page, paths)).isEmpty();
    }

    private static void look(Page page, List<String> paths) {
        assertThat(Look.through(Look.OF_THE_TEAM, page, paths)).isEmpty();
    }
}
