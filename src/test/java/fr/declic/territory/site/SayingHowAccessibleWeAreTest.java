package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.InTerritory;
import fr.declic.SharedData;
import fr.declic.territory.TerritoryId;
import fr.declic.territory.site.Conformity.Rule;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** The list of the RGAA's rules is kept once: the statement page and {@code docs/rgaa.md} say what it says. */
@InTerritory
class SayingHowAccessibleWeAreTest {

    private static final Path TABLE = Path.of("docs", "rgaa.md");
    /** The table as it should be, to be copied over the one of the documentation. */
    private static final Path ANEW = Path.of("target", "rgaa.md");

    private static final Pattern NAMED_TEST = Pattern.compile("\\b\\p{Lu}\\w+(?:Test|IT)\\b");
    private static final Pattern OFFICIAL_NUMBER = Pattern.compile("^\\d+\\.\\d+(?=,)", Pattern.MULTILINE);

    private static final String HEAD = """
            # The rules of accessibility (RGAA 4.1), one by one

            This table is made from [rgaa.csv](../src/main/resources/accessibility/rgaa.csv), as the page `/accessibilite` is: change
            that file, and the test `SayingHowAccessibleWeAreTest` says where the new table is. What nobody has looked at is «à vérifier» and
            is not counted as kept. It speaks of the public pages and of the volunteers’ screens; the team’s screens are not in
            it, although the same tests look at them too. The numbers and the order are those of the RGAA 4.1 of the DISIC (today the
            DINUM), Licence Ouverte 2.0; the titles are in our own, shorter words.

            Gone through on %s: %d conformes, %d non conformes, %d à vérifier, %d non applicables.

            | | theme | rule | state | how and where tested, or why |
            |---|---|---|---|---|
            %s
            """;

    private final Conformity conformity = Conformity.read();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void giveTheTerritoryAnAddress(TerritoryId id) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update territory set host = 'accessible.test' where id = :id")
                        .param("id", id.value())
                        .update());
    }

    @Test
    void holdsEachOfTheRulesOnceAndInTheirOrder() throws IOException {
        var official = OFFICIAL_NUMBER
                .matcher(Files.readString(SharedData.file("data/rgaa/criteres-rgaa-4.1.csv")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(official).hasSize(106);
        assertThat(conformity.rules()).extracting(Rule::number).containsExactlyElementsOf(official);
    }

    @Test
    void saysOfEachRuleHowItWasTestedOrWhyItWasNot() {
        assertThat(conformity.rules()).allSatisfy(rule -> {
            assertThat(rule.comment()).isNotBlank();
            if (rule.state() == Conformity.State.KEPT) {
                assertThat(rule.comment())
                        .containsPattern("Test\\b|IT\\b|[Ll]u dans|Relue?s?\\b|Regardé|[ÉéÈè]couté|Calculé|validateur");
            }
        });
    }

    @Test
    void namesTestsThatAreThere() throws IOException {
        try (var sources = Files.walk(Path.of("src", "test", "java"))) {
            var there = sources.map(source -> source.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = conformity.rules().stream()
                    .flatMap(rule -> NAMED_TEST.matcher(rule.comment()).results())
                    .map(MatchResult::group)
                    .toList();
            assertThat(named).isNotEmpty().allMatch(there::contains);
        }
    }

    @Test
    void isTheTableOfTheDocumentation() throws IOException {
        var table = table();
        Files.createDirectories(ANEW.getParent());
        Files.writeString(ANEW, table);
        assertThat(TABLE)
                .as("the list has changed: copy " + ANEW + " to " + TABLE)
                .content()
                .isEqualTo(table);
    }

    @Test
    void isWhatThePageSays() throws Exception {
        assertThat(read(Locale.FRENCH))
                .contains("Règles que nous suivons : " + conformity.kept() + " sur " + conformity.applicable() + "<")
                .contains("Règles que nous ne suivons pas encore : "
                        + conformity.broken().size() + "<")
                .contains("Règles encore à vérifier : " + conformity.toCheck().size() + "<")
                .contains("Règles qui ne sont pas pour nous : " + conformity.notApplicable() + "<")
                .contains(String.valueOf(conformity.checkedOn().getYear()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en", "uk", "tr"})
    void tellsEveryFaultInFrenchAndSaysThatItIsFrench(String language) throws Exception {
        var page = read(Locale.of(language));
        assertThat(page)
                .contains("<html lang=\"" + language + "\"")
                .doesNotContain("??")
                .contains(conformity.kept() + "", conformity.applicable() + "");
        for (var rule : conformity.broken()) {
            assertThat(page)
                    .containsPattern("(?s)<ul lang=\"fr\" dir=\"ltr\">(?:(?!</ul>).)*"
                            + Pattern.quote(HtmlUtils.htmlEscape(rule.title(), "UTF-8")) + "(?:(?!</ul>).)*"
                            + Pattern.quote(HtmlUtils.htmlEscape(rule.comment(), "UTF-8")));
        }
        assertThat(conformity.toCheck())
                .allSatisfy(rule -> assertThat(page).contains(HtmlUtils.htmlEscape(rule.title(), "UTF-8")));
    }

    @Test
    void doesNotCallItselfAccessibleForWhatNobodyHasLookedAt() {
        var kept = new Rule("1", "", "", Conformity.State.KEPT, "");
        var toCheck = new Rule("2", "", "", Conformity.State.TO_CHECK, "");
        var aside = new Rule("3", "", "", Conformity.State.NOT_APPLICABLE, "");
        assertThat(level(kept, kept, aside)).isEqualTo(Conformity.Level.WHOLE);
        assertThat(level(kept, toCheck)).isEqualTo(Conformity.Level.PART);
        assertThat(level(kept, toCheck, toCheck, aside)).isEqualTo(Conformity.Level.NOT);
    }

    private Conformity.Level level(Rule... rules) {
        return new Conformity(conformity.checkedOn(), List.of(rules)).level();
    }

    private String table() {
        var rows = conformity.rules().stream()
                .map(rule -> "| %s | %s | %s | %s | %s |"
                        .formatted(rule.number(), rule.theme(), rule.title(), rule.state(), rule.comment()))
                .collect(Collectors.joining("\n"));
        return HEAD.formatted(
                conformity.checkedOn(),
                conformity.kept(),
                conformity.broken().size(),
                conformity.toCheck().size(),
                conformity.notApplicable(),
                rows);
    }

    private String read(Locale language) throws Exception {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .defaultRequest(get("/").locale(language));
        var page = builder.addFilters(context.getBean("territoryFilter", Filter.class), new PageTagFilter())
                .build()
                .perform(get("http://accessible.test/accessibilite"))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus())
                .as(page.getErrorMessage() + page.getHeaderNames())
                .isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }
}
