package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What volunteers read in French follows the rules for texts that are easy to read (FALC): one idea, a dozen words, words of every
 * day. The lists stand in {@code src/test/resources/words}: a new word goes into {@code usual-words.txt} once somebody has thought
 * that everyone knows it, or into {@code accepted-words.csv} with the reason why no easier one will do.
 */
class PlainFrenchTest {

    private static final int MOST_WORDS = 12;

    private static final Map<String, String> SENTENCES =
            new TreeMap<>(LanguageFile.of(Locale.FRENCH).volunteerFacing().words());

    /** Of the file itself, which nobody reads on a screen. */
    private static final Set<String> NO_SENTENCES = Set.of("language.plurals", "language.direction");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    @Test
    void saysNothingInMoreThanADozenWords() {
        assertThat(faults(SENTENCES, PlainFrenchTest::tooLong)).isEmpty();
    }

    /** A territory's own pages keep the words of its leaflet; those that every territory begins with are ours. */
    @Test
    void writesThePagesOfEveryTerritoryInShortSentences() throws IOException {
        var pages = new PathMatchingResourcePatternResolver().getResources("classpath:content/partout/*.md");
        assertThat(pages).hasSizeGreaterThan(6);
        var written = new TreeMap<String, String>();
        for (var page : pages) {
            var text = page.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
            written.put(
                    String.valueOf(page.getFilename()),
                    MARKDOWN_LINK.matcher(text).replaceAll("]").replace("{comite}", "comité local pour l’emploi"));
        }
        assertThat(faults(written, PlainFrenchTest::tooLong)).isEmpty();
    }

    @Test
    void usesTheWordsOfEveryDay() throws IOException {
        var known = new TreeSet<>(lines("usual-words.txt"));
        known.addAll(accepted());
        assertThat(faults(SENTENCES, said -> unknown(said, known))).isEmpty();
    }

    @Test
    void keepsNoExceptionThatNobodyNeeds() throws IOException {
        var used = SENTENCES.entrySet().stream()
                .filter(entry -> !NO_SENTENCES.contains(entry.getKey()))
                .flatMap(entry -> wordsOf(written(entry.getValue())).stream())
                .collect(Collectors.toSet());
        assertThat(accepted()).allMatch(used::contains);
    }

    @Test
    void writesNoPercentageAndNoCapitalsForWeight() {
        assertThat(SENTENCES).allSatisfy((key, said) -> {
            assertThat(said).doesNotContain("%").doesNotContain("pour cent");
            assertThat(Pattern.compile("\\b\\p{Lu}{7,}\\b").matcher(said).find())
                    .isFalse();
        });
    }

    @Nested
    class TheChecks {

        @Test
        void findASentenceThatIsTooLong() {
            assertThat(tooLong("Un deux trois quatre cinq six sept huit neuf dix onze douze. Treize."))
                    .isEmpty();
            assertThat(tooLong("Un deux trois quatre cinq six sept huit neuf dix onze douze treize."))
                    .hasSize(1);
        }

        @Test
        void countTheLongestFormOfACountedSentence() {
            assertThat(written("{0,plural,one{1 place} other{{0} places libres}} ici"))
                    .isEqualTo("{0} places libres ici");
        }

        @Test
        void findAWordThatIsNotOfEveryDay() {
            assertThat(unknown("L’équipe obtempère.", new TreeSet<>(Set.of("l", "équipe"))))
                    .containsExactly("obtempère");
            assertThat(unknown("L’équipe : prenom@exemple.fr", new TreeSet<>(Set.of("l", "équipe"))))
                    .isEmpty();
        }
    }

    private static List<String> faults(
            Map<String, String> sentences, java.util.function.Function<String, List<String>> check) {
        var faults = new ArrayList<String>();
        sentences.forEach((key, pattern) -> {
            if (!NO_SENTENCES.contains(key)) {
                check.apply(written(pattern)).forEach(fault -> faults.add(key + ": " + fault));
            }
        });
        return faults;
    }

    private static List<String> tooLong(String said) {
        return Arrays.stream(said.split("(?<=[.!?:…])\\s+|\\n+"))
                .filter(sentence -> Arrays.stream(sentence.split("\\s+"))
                                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                                .count()
                        > MOST_WORDS)
                .toList();
    }

    private static List<String> unknown(String said, Set<String> known) {
        return wordsOf(said).stream().filter(word -> !known.contains(word)).toList();
    }

    private static List<String> wordsOf(String said) {
        return WORD.matcher(ADDRESS.matcher(said).replaceAll(" ").toLowerCase(Locale.FRENCH))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** As it is read where it is longest: with the form for many things. */
    private static String written(String pattern) {
        return new Plurals("").choose(pattern, 1_000, 1_000, 1_000, 1_000).replace('\u00a0', ' ');
    }

    private static List<String> accepted() throws IOException {
        return lines("accepted-words.csv").stream()
                .skip(1)
                .map(line -> line.split(",", 2))
                .peek(line -> assertThat(line[1]).isNotBlank())
                .map(line -> line[0])
                .toList();
    }

    private static List<String> lines(String name) throws IOException {
        return new ClassPathResource("words/" + name)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
