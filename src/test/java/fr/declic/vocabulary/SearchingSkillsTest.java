package fr.declic.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.shell.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingSkillsTest {

    private static final Words WORDS = new Words();
    private static final Vocabulary VOCABULARY = new Vocabulary(WORDS, typed -> List.of());

    @ParameterizedTest
    @CsvSource({
        "epluchage legumes, éplucher des légumes",
        "garde enfants, garder des enfants",
        "trier vetements, trier des vêtements",
        "reparer velo, réparer un vélo",
        "repasage, repasser une chemise",
        "repassage, repasser une chemise",
        "REPASSER, repasser une chemise",
        "kariste, conduire un chariot élévateur",
        "conduire camion, conduire un camion",
        "chofeur poid lour, conduire un camion",
        "velo, réparer un vélo",
        "menage, faire le ménage",
        "je sais très bien repasser les chemises, repasser une chemise",
    })
    void findsWhatIsMeantFirst(String typed, String meant) {
        assertThat(labels(typed)).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "coudr, coudre",
        "jardinnage, jardin",
        "peintur, peindre",
        "cuisinié, cuisin",
        "maçonerie, mur",
        "informatik, ordinateur",
    })
    void findsItAmongTheFirst(String typed, String partOfTheLabel) {
        assertThat(labels(typed)).anyMatch(label -> label.contains(partOfTheLabel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "", "   ", "!!!", "🙂", "العربية", "'; drop table volunteer; --"})
    void findsNothingWhereNothingComesNear(String typed) {
        assertThat(VOCABULARY.search(typed, 8)).isEmpty();
    }

    @Test
    void looksOnlyAtTheBeginningOfALongText() {
        assertThat(VOCABULARY.search("repasser " + "x".repeat(10_000), 8)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void findsEverySkillByItsOwnLabel() {
        assertThat(VOCABULARY.skills()).allSatisfy(skill -> assertThat(VOCABULARY.search(WORDS.french(skill.key()), 8))
                .contains(skill));
    }

    @Test
    void hasWordsForEverything() {
        assertThat(VOCABULARY.skills()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(VOCABULARY.families()).hasSize(12);
        assertThat(VOCABULARY.skills()).allSatisfy(skill -> {
            assertThat(WORDS.french(skill.key())).isNotBlank();
            assertThat(skill.rome()).matches("[A-N]\\d{4}");
        });
        assertThat(VOCABULARY.kinds()).allSatisfy(kind -> {
            assertThat(WORDS.french(kind.key())).isNotBlank();
            assertThat(pictogram(kind.pictogram())).as(kind.pictogram()).isNotNull();
            assertThat(VOCABULARY.families()).contains(new Family(kind.family()));
        });
        assertThat(VOCABULARY.families()).allSatisfy(family -> {
            assertThat(WORDS.french(family.key())).isNotBlank();
            assertThat(pictogram(family.pictogram())).as(family.pictogram()).isNotNull();
        });
    }

    private static java.net.URL pictogram(String name) {
        return SearchingSkillsTest.class.getResource("/META-INF/resources/pictograms/" + name + ".svg");
    }

    private static List<String> labels(String typed) {
        return VOCABULARY.search(typed, 8).stream()
                .map(skill -> WORDS.french(skill.key()))
                .toList();
    }
}
