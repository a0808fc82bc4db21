package fr.declic.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.shell.Words;
import java.util.List;
import java.util.Locale;
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

    /** By the names of the reader's own language, with a slip or without an accent; a French word is found too. */
    @ParameterizedTest
    @CsvSource({
        "en, ironing, repasser-chemise",
        "en, iron a shrt, repasser-chemise",
        "en, peel vegetable, eplucher-legumes",
        "en, repasser, repasser-chemise",
        "ar, كي قميص, repasser-chemise",
        "ar, القميص, repasser-chemise",
        "ar, دراجه, reparer-velo",
        "ar, رعاية اطفال, garder-enfants",
        "uk, прасування сорочки, repasser-chemise",
        "uk, велосипет, reparer-velo",
        "uk, чистити овочи, eplucher-legumes",
        "tr, gomlek utulemek, repasser-chemise",
        "tr, ütü, repasser-chemise",
        "tr, bisikled, reparer-velo",
        "tr, SEBZE SOYMAK, eplucher-legumes",
    })
    void findsItInTheLanguageOfTheScreen(String language, String typed, String code) {
        assertThat(VOCABULARY.meantBy(typed, Locale.forLanguageTag(language), 8))
                .extracting(Skill::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "uk", "tr"})
    void findsEverySkillByItsLabelInEachLanguage(String code) {
        var language = Locale.forLanguageTag(code);
        assertThat(VOCABULARY.skills()).allSatisfy(skill -> assertThat(
                        VOCABULARY.meantBy(WORDS.getTranslation(skill.key(), language), language, 8))
                .contains(skill));
    }

    @ParameterizedTest
    @CsvSource({"en, xyzzy", "ar, زززززز", "uk, щщщщщщ", "tr, '!!!'"})
    void findsNothingThereEitherWhereNothingComesNear(String language, String typed) {
        assertThat(VOCABULARY.meantBy(typed, Locale.forLanguageTag(language), 8))
                .isEmpty();
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
