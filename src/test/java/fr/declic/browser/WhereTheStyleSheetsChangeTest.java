package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@link Look} measures contrasts on a phone in French and on the widest screen, and on no other: what the style sheets say of a width
 * must stand on one of the two, and what they say of a language or of a narrow place must be about no colour.
 */
class WhereTheStyleSheetsChangeTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");
    private static final Pattern QUERY = Pattern.compile("@media([^{]*width[^{]*)");
    private static final Pattern CONDITION = Pattern.compile("\\s*\\((min|max)-width: ([\\d.]+)rem\\)\\s*");
    private static final Pattern OF_A_LANGUAGE =
            Pattern.compile("[^{}]*(?:\\[dir|\\[lang|:dir\\(|:lang\\()[^{}]*\\{[^}]*}");
    private static final Pattern OF_A_PLACE = Pattern.compile("@container[^{]*\\{(?:[^{}]*\\{[^}]*})+");
    private static final Pattern COLOUR = Pattern.compile("(?:^|[;{\\s])(?:color|background|opacity|filter)\\b");
    private static final int REM = 16;

    @Test
    void isOnThePhoneOrOnTheWidestScreen() throws IOException {
        var queries = found(QUERY);
        assertThat(queries).hasSizeGreaterThan(10);
        assertThat(queries).allSatisfy(query -> {
            var condition = CONDITION.matcher(query.group(1));
            assertThat(condition.matches())
                    .as("one condition, which this test can read: %s", query.group())
                    .isTrue();
            assertThat(holds(condition, Look.PHONE) || holds(condition, Look.WIDEST))
                    .as(query.group())
                    .isTrue();
        });
    }

    @Test
    void isNoColourInALanguageOrANarrowPlace() throws IOException {
        for (var pattern : List.of(OF_A_LANGUAGE, OF_A_PLACE)) {
            assertThat(found(pattern)).isNotEmpty().noneMatch(rule -> COLOUR.matcher(rule.group())
                    .find());
        }
    }

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        var found = new ArrayList<MatchResult>();
        try (var sheets = Files.newDirectoryStream(STYLES, "*.css")) {
            for (var sheet : sheets) {
                found.addAll(pattern.matcher(Files.readString(sheet)).results().toList());
            }
        }
        return found;
    }

    private static boolean holds(MatchResult condition, int width) {
        var at = Double.parseDouble(condition.group(2)) * REM;
        return condition.group(1).equals("min") ? width >= at : width <= at;
    }
}
