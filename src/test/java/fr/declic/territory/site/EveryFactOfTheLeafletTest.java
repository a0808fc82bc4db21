package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.InTerritory;
import fr.declic.SharedData;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.territory.TerritoryId;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The leaflet is the source of the first territory's pages: what it says, they say. */
@InTerritory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFactOfTheLeafletTest {

    private static final String SLUG = "valenciennes";

    /** Written otherwise on the pages: short forms that are written out, days that are written as one says them. */
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "06.78.83.30.14", "06 78 83 30 14",
            "28/03/23", "28 mars 2023",
            "01/07/23", "1er juillet 2023");

    /** Words of the leaflet's headings that are no names, in the forms it prints them. */
    private static final Set<String> NO_NAMES = Set.of("partenaires*");

    @Autowired
    private Territories territories;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String said = "";
    private String leaflet = "";

    @BeforeAll
    void readBoth() throws Exception {
        var territory = territories.withSlug(SLUG).map(Territory::id).orElseGet(() -> territories
                .open(new Territory(SLUG, "Valenciennes", "V", true))
                .id());
        said = everyPageOf(territory, "leaflet.test");
        leaflet = plain(Files.readString(SharedData.file("leaflet.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // who
                "Valérie Lorriaux",
                "élue à la ville de Valenciennes",
                "adjointe en charge des politiques sociales, du bien vivre ensemble et des solidarités intergénérationnelles",
                "Clara Schmidt",
                "Catherine Estaquet",
                "chargée de mission Développement Social Urbain",
                "Quiza Hamlaoui",
                "référente RSA",
                "Anne Lescrohart",
                "directrice du pôle Insertion et Innovations sociales",
                "Jérémy Pommerole",
                "directeur de la Maison de Quartier Beaujardin",
                "Michelle Rolland",
                "coordinatrice des parcours",
                "Saengchan Dara",
                "coordinatrice d'activités",
                "Christophe Lemoine",
                "coordinateur des partenariats",
                "06.78.83.30.14",
                "cptzoc@acsrv.org",
                "Valenciennes Métropole",
                "Ville de Valenciennes",
                "Association des Centres Sociaux et Socioculturels de la Région de Valenciennes (ACSRV)",
                // the committee
                "Comité local pour l'emploi (CLE)",
                "instance de pilotage du projet sur le territoire",
                "collectivités territoriales",
                "notamment du Département du Nord",
                "personnes privées durablement d'emploi",
                "acteurs sociaux et économiques locaux",
                "insertion par l'activité économique",
                "travail adapté",
                // the EBE
                "entreprise de l'économie sociale et solidaire",
                "à but non lucratif",
                "en CDI",
                "à temps choisi",
                "ressources publiques",
                "ressources propres",
                "chiffre d'affaires",
                "travaux utiles",
                // partners
                "par des moyens humains, financiers et/ou matériels",
                "les acteurs publics et privés de l'économie, de l'emploi et de l'insertion",
                "structures en lien avec les personnes privées durablement d'emploi",
                // the ambition
                "150 emplois créés",
                "fin 2026",
                "La Barakajobs",
                "Faubourg de Lille",
                "Acacias",
                "dans des entreprises du territoire",
                "Chacun a le devoir de travailler et le droit d'obtenir un emploi",
                "Préambule de la Constitution de 1946",
                // what it stands on
                "personne n'est inemployable",
                "ce n'est pas le travail qui manque",
                "ce n'est pas l'argent qui manque",
                "La privation d'emploi coûte plus cher que la production d'emploi complémentaire",
                "exhaustivité territoriale",
                "un emploi doit pouvoir être proposé à toute personne volontaire",
                "l'embauche non sélective",
                "l'emploi est produit",
                "date de candidature",
                "l'emploi en CDI à temps choisi",
                "celles et ceux qui subissent le plus durement la pénurie d'emploi",
                "une montée en compétences",
                "acquérir de nouvelles compétences",
                "poste de travail",
                "mobilité professionnelle",
                "formation continue",
                // testimonies, to the letter
                "TZCLD m'a permis d'avoir un déclic et de reprendre confiance en moi. Aujourd'hui, je suis une formation et je suis en CDD avec une évolution en CDI. L'expérimentation se base sur les savoir-faire, et c'est ça qui m'a intéressé",
                "Ouissale",
                "Avoir un CDI, choisir ses horaires, ses jours, travailler dans une activité qu'on choisit... ça fait rêver ! Maintenant je sors de chez moi, je vois d'autres personnes, je communique plus. L'expérimentation a changé ma vie !",
                "La CCI est fière de participer à ce dispositif expérimental qui contribue au dynamisme économique local à travers la création d'emplois sur le territoire !",
                "Blandine Bécan",
                "Grand Hainaut",
                // dates
                "Phase émergente",
                "Rencontre avec ATD Quart Monde",
                "Premier de cordée",
                "1ère expérimentation TZCLD",
                "Mobilisation des volontaires",
                "Maison de Quartier Beaujardin",
                "Espace Socioculturel Intercommunal Le PHARE",
                "pôle Insertion et Innovations sociales de l'ACSRV",
                "Constitution du Comité Local pour l'Emploi (CLE)",
                "Instruction avec le fonds TZCLD",
                "Phase d'habilitation",
                "28/03/23",
                "Habilitation du 1er territoire valenciennois",
                "01/07/23",
                "Ouverture de la première EBE",
                "réemploi",
                "Ouverture d'autres EBE",
                "repassage, blanchisserie, légumerie",
                "Fin de l'expérimentation",
                "généralisation de cette coopération territoriale pour le droit à l'emploi",
                "d'autres territoires volontaires du Valenciennois"
            })
    void isOnThePages(String fact) {
        assertThat(leaflet).as("the leaflet itself").contains(plain(fact));
        assertThat(said).contains(plain(WRITTEN_OUT.getOrDefault(fact, fact)));
    }

    /** Whatever the list above forgot: each name, short form and number that the leaflet prints. */
    @Test
    void noNameNoShortFormAndNoNumberIsMissing() throws IOException {
        var words = Pattern.compile("[\\p{L}\\d./@*'’-]+")
                .matcher(Files.readString(SharedData.file("leaflet.txt")))
                .results()
                .map(found -> found.group().replaceAll("^[.'’-]+|[.,'’-]+$", ""))
                .filter(word -> word.matches(".*(\\p{Lu}|\\d).*"))
                .filter(word -> !WRITTEN_OUT.containsKey(word))
                .map(EveryFactOfTheLeafletTest::plain)
                .filter(word -> !NO_NAMES.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(words.stream().filter(word -> !said.contains(word)).toList()).isEmpty();
    }

    @Test
    void aTerritoryOfAnotherNameSaysNothingOfThisOne(TerritoryId other) throws Exception {
        var pagesOfAnother = everyPageOf(other, "ailleurs.test");
        assertThat(pagesOfAnother)
                .contains("personne n'est inemployable")
                .doesNotContain("valenciennes", "barakajobs", "acsrv", "ouissale", "lorriaux");
    }

    private String everyPageOf(TerritoryId territory, String host) throws Exception {
        CurrentTerritory.run(
                territory,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update territory set host = :host where id = :id")
                                .param("host", host)
                                .param("id", territory.value())
                                .update()));
        DefaultMockMvcBuilder builder =
                MockMvcBuilders.webAppContextSetup(context).defaultRequest(get("/").locale(Locale.FRENCH));
        var browser = builder.addFilters(context.getBean("territoryFilter", Filter.class))
                .build();
        var all = new StringBuilder();
        for (var page : Page.values()) {
            var html = browser.perform(get("http://" + host + page.path()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            all.append(html.replaceAll("(?s).*<main|</main>.*", "").replaceAll("<[^>]+>", " "));
        }
        return plain(all.toString());
    }

    /** Without capitals, accents, the kinds of apostrophe and of blank: a fact is the same in any of them. */
    private static String plain(String text) {
        var decomposed =
                Normalizer.normalize(org.springframework.web.util.HtmlUtils.htmlUnescape(text), Normalizer.Form.NFD);
        return decomposed
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("\\*\\*", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .toLowerCase(Locale.FRENCH);
    }
}
