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

/** {@link Look} measures no contrast at a width whose twin it has measured: the style sheets must not tell the two apart. */
class WhereTheStyleSheetsChangeTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");
    private static final Pattern QUERY = Pattern.compile("@(?:media|container)[^{]*(?:width|inline-size)[^{]*");
    private static final Pattern CONDITION = Pattern.compile("\\((min|max)-width: ([\\d.]+)rem\\)");
    private static final int REM = 16;

    @Test
    void isNeverBetweenTwoTwins() throws IOException {
        var conditions = conditions();
        assertThat(conditions).hasSizeGreaterThan(10);
        Look.TWINS.forEach((width, twin) -> assertThat(conditions)
                .as("%d and %d", width, twin)
                .allMatch(condition -> holds(condition, width) == holds(condition, twin)));
    }

    private static List<MatchResult> conditions() throws IOException {
        var conditions = new ArrayList<MatchResult>();
        try (var sheets = Files.newDirectoryStream(STYLES, "*.css")) {
            for (var sheet : sheets) {
                QUERY.matcher(Files.readString(sheet))
                        .results()
                        .map(MatchResult::group)
                        .forEach(query -> {
                            var found = CONDITION.matcher(query).results().toList();
                            assertThat(found)
                                    .as("a condition that this test can read: %s", query)
                                    .isNotEmpty();
                            conditions.addAll(found);
                        });
            }
        }
        return conditions;
    }

    private static boolean holds(MatchResult condition, int width) {
        var at = Double.parseDouble(condition.group(2)) * REM;
        return condition.group(1).equals("min") ? width >= at : width <= at;
    }
}
