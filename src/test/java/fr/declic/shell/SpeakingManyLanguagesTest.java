package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Speaking many languages")
class SpeakingManyLanguagesTest {

    private static final LanguageFile FRENCH = LanguageFile.of(Locale.FRENCH);

    static Stream<Locale> offered() {
        return new Words().getProvidedLocales().stream();
    }

    static Stream<Locale> translated() {
        return offered().filter(language -> !language.equals(Locale.FRENCH));
    }

    @Test
    void beginsWithFrench() {
        assertThat(offered().findFirst()).contains(Locale.FRENCH);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translated")
    void hasEachWordThatAVolunteerReadsAndNoOther(Locale language) {
        assertThat(LanguageFile.of(language).faults(FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void hasAFormForEveryNumber(Locale language) {
        var file = LanguageFile.of(language);
        var volunteers = language.equals(Locale.FRENCH) ? file.volunteerFacing() : file;
        assertThat(volunteers.faultsOfPlurals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void writesNoKeyTwice(Locale language) {
        assertThat(LanguageFile.keysWrittenTwice(LanguageFile.text(language))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void saysWhoHasReadItAgainAndWhenOrNeither(Locale language) {
        var words = LanguageFile.of(language).words();
        assertThat(words.get("language.direction")).isIn("ltr", "rtl");
        assertThat(words.getOrDefault("language.proofreader", "?").isBlank())
                .isEqualTo(words.getOrDefault("language.proofread", "?").isBlank());
        assertThat(words.getOrDefault("language.proofread", "?")).matches("|\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void namesNoPrefixWithoutWords() {
        assertThat(VolunteerFacing.without(FRENCH.words().keySet())).isEmpty();
    }

    @Nested
    class TheChecks {

        private static final String ORIGINAL = """
                site.skip=Aller au contenu
                site.waiting=Bonjour {0}
                home.count.running={0,plural,one{1 personne} other{{0} personnes}}
                list.title=Volontaires
                """;

        private static List<String> faults(String translated) {
            return LanguageFile.parse(translated).faults(LanguageFile.parse(ORIGINAL));
        }

        @Test
        void findNothingInACompleteFile() {
            assertThat(faults("""
                    site.skip=Go
                    site.waiting=Hello {0}
                    home.count.running={0,plural,one{1 person} other{{0} people}}
                    """)).isEmpty();
        }

        @Test
        void findTheMissingTheSurplusAndTheWrong() {
            assertThat(faults("""
                            site.skip=
                            site.waiting=Hello {1}
                            home.count.running={0} people
                            list.title=Volunteers
                            site.other=Other
                            """))
                    .containsExactlyInAnyOrder(
                            "empty: site.skip",
                            "placeholders [1] instead of [0]: site.waiting",
                            "is counted in one language only: home.count.running",
                            "surplus: list.title",
                            "surplus: site.other");
            assertThat(faults("site.skip=Go")).contains("missing: site.waiting");
            assertThat(faults("site.waiting=It's {0}"))
                    .contains("a straight apostrophe hides what follows it: site.waiting");
        }

        @Test
        void findAPluralWithoutAForm() {
            var rules = "language.plurals=one: n = 1; two: n = 2\n";
            assertThat(LanguageFile.parse(rules + "a={0,plural,one{x} two{y} other{z}}")
                            .faultsOfPlurals())
                    .isEmpty();
            assertThat(LanguageFile.parse(rules + "a={0,plural,one{x} other{z}}")
                            .faultsOfPlurals())
                    .containsExactly("has no form for each of [one, two, other]: a");
            assertThat(LanguageFile.parse(rules + "a={0,choice,0#x|1#y}").faultsOfPlurals())
                    .hasSize(1);
        }

        @Test
        void findAKeyWrittenTwice() {
            assertThat(LanguageFile.keysWrittenTwice("a=1\nb=2\na=3\n")).containsExactly("a");
        }
    }

    @Nested
    class Counting {

        private static final String UKRAINIAN = "one: v = 0 and i % 10 = 1 and i % 100 != 11; "
                + "few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; "
                + "many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14";
        private static final String ARABIC =
                "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99";

        @ParameterizedTest
        @CsvSource({"1,one", "2,few", "4,few", "5,many", "11,many", "12,many", "21,one", "22,few", "25,many", "111,many"
        })
        void inUkrainian(long number, String form) {
            assertThat(new Plurals(UKRAINIAN).form(number)).isEqualTo(form);
        }

        @ParameterizedTest
        @CsvSource({
            "0,zero",
            "1,one",
            "2,two",
            "3,few",
            "10,few",
            "11,many",
            "99,many",
            "100,other",
            "102,other",
            "103,few"
        })
        void inArabic(long number, String form) {
            assertThat(new Plurals(ARABIC).form(number)).isEqualTo(form);
        }

        @ParameterizedTest
        @CsvSource({"0,aucune place.", "1,1 place.", "2,2 places."})
        void inFrench(int number, String said) {
            assertThat(new Plurals("one: i = 0,1")
                            .choose("{0,plural,=0{aucune place} one{{0} place} other{{0} places}}.", number)
                            .replace("{0}", Integer.toString(number)))
                    .isEqualTo(said);
        }

        @Test
        void twiceInOneSentence() {
            assertThat(new Plurals("one: n = 1")
                            .choose("{0,plural,one{a} other{b}} {1,plural,one{c} other{d}} {2}", 1, 2, "x"))
                    .isEqualTo("a d {2}");
        }
    }
}
