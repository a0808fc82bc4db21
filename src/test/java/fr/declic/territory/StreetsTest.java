package fr.declic.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.SharedData;
import fr.declic.shell.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@InTerritory
@WithMockUser(roles = "ADMINISTRATOR")
class StreetsTest {

    private static final String SMALL = """
            voie;de;a;cote;quartier;dedans
            Rue des Glycines;1;40;pair;Les Moulins;oui
            Rue des Glycines;1;39;impair;;non
            Allée du Vieux Puits;;;;Les Moulins;oui
            Place St-Éloi;;;;;non
            """;

    @Autowired
    private Streets streets;

    @Autowired
    private StreetImport imports;

    @Autowired
    private Words words;

    @BeforeEach
    void smallTable() {
        assertThat(imports.replaceBy(SMALL.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new StreetImport.Report(4, List.of()));
    }

    @Test
    void readsTheStreetsOfValenciennes() throws IOException {
        var report = imports.replaceBy(valenciennes().getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        assertThat(report.streets()).isEqualTo(802);
        assertThat(streets.search("acacias", 8)).contains("PLACE DES ACACIAS");
        assertThat(streets.search("av st amand", 8)).startsWith("AVENUE DE SAINT AMAND");
        assertThat(streets.search("boulevard carpaux", 8)).contains("BOULEVARD CARPEAUX");
        assertThat(streets.search("rue de lille", 8)).startsWith("RUE DE LILLE");
    }

    @ParameterizedTest
    @CsvSource({
        "glycine, Rue des Glycines",
        "RUE DES GLYCINES, Rue des Glycines",
        "rue des glycinnes, Rue des Glycines",
        "allee du vieux puit, Allée du Vieux Puits",
        "saint eloi, Place St-Éloi",
        "pl st eloi, Place St-Éloi",
    })
    void findsAStreetAsItIsTyped(String typed, String street) {
        assertThat(streets.search(typed, 8)).startsWith(street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "zzzzzz", "%", "_", "\0", "'; drop table street; --", "🙂🙂"})
    void findsNoStreetWhereNoneIsMeant(String typed) {
        assertThat(streets.search(typed, 8)).isEmpty();
        assertThat(streets.locate("1", typed)).isEmpty();
    }

    @Test
    void tellsInsideFromOutsideByNumberAndSide() {
        assertThat(streets.locate("12 bis", "rue des glycines")).hasValueSatisfying(place -> {
            assertThat(place.inside()).isTrue();
            assertThat(place.street()).isEqualTo("Rue des Glycines");
            assertThat(streets.neighbourhoods())
                    .contains(
                            new Neighbourhood(java.util.Objects.requireNonNull(place.neighbourhood()), "Les Moulins"));
        });
        assertThat(streets.locate("13", "Rue des Glycines")).map(Place::inside).contains(false);
        assertThat(streets.locate("42", "Rue des Glycines")).map(Place::inside).contains(false);
        assertThat(streets.locate(null, "r. des Glycines"))
                .hasValueSatisfying(place -> assertThat(place.inside()).isNull());
        assertThat(streets.locate(null, "Allee du vieux puits"))
                .map(Place::inside)
                .contains(true);
        assertThat(streets.locate("3", "place Saint-Éloi")).map(Place::inside).contains(false);
    }

    @Test
    void keepsANeighbourhoodOverImports() {
        var before = streets.neighbourhoods();
        imports.replaceBy(SMALL.getBytes(StandardCharsets.UTF_8));
        assertThat(streets.neighbourhoods()).isEqualTo(before).hasSize(1);
    }

    @Test
    void readsWhatAFrenchSpreadsheetWrites() {
        imports.replaceBy(SMALL.getBytes(Charset.forName("windows-1252")));
        assertThat(streets.search("vieux puits", 1)).containsExactly("Allée du Vieux Puits");
    }

    @Test
    void saysInWordsWhatIsWrongAndKeepsTheTable() {
        var report = imports.replaceBy("""
                voie,de,a,cote,dedans
                Rue Une,10,2,pair,oui
                Rue Deux,dix,,gauche,oui
                ,,,,peut-être
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(report.streets()).isZero();
        assertThat(report.problems())
                .map(problem -> words.french(problem.key(), problem.line(), problem.value()))
                .containsExactly(
                        "Ligne 2 : les numéros 10–2 vont à l’envers.",
                        "Ligne 3 : « dix » n’est pas un numéro. Écrivez un nombre, ou rien.",
                        "Ligne 3 : « gauche » n’est pas un côté. Écrivez « pair », « impair », ou rien.",
                        "Ligne 4 : le nom de la rue manque.",
                        "Ligne 4 : « peut-être » ne dit pas si c’est dedans. Écrivez « oui » ou « non ».");
        assertThat(streets.search("glycines", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nom;ville\nRue Une;Ici", "voie;dedans\n", "voie;dedans\n\"Rue"})
    void refusesAFileThatIsNoStreetTable(String file) {
        var report = imports.replaceBy(file.getBytes(StandardCharsets.UTF_8));
        assertThat(report.streets()).isZero();
        assertThat(report.problems()).isNotEmpty().allSatisfy(problem -> assertThat(
                        words.french(problem.key(), problem.line(), problem.value()))
                .isNotBlank());
    }

    private static String valenciennes() throws IOException {
        var file = SharedData.file("data/streets/voies-fantoir-2015-valenciennois.csv");
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(file))) {
            return rows.stream()
                    .filter(row -> row.get("commune_fantoir").equals("VALENCIENNES"))
                    .map(row -> (row.get("nature_voie") + " " + row.get("libelle_voie")).strip() + ";non")
                    .collect(Collectors.joining("\n", "voie;dedans\n", "\n"));
        }
    }
}
