package fr.declic.territory.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.shell.Typed;
import fr.declic.shell.Words;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Phrase;
import fr.declic.territory.TerritoryId;
import fr.declic.territory.site.Content;
import fr.declic.territory.site.Entry;
import fr.declic.territory.site.Part;
import fr.declic.territory.site.Published;
import fr.declic.territory.site.SiteEditing;
import fr.declic.territory.translation.Translating.Line;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What the team typed, said in another language by somebody, and read there by everybody. */
@InTerritory
class TranslatingTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

    @Autowired
    private Translating translating;

    @Autowired
    private SiteEditing editing;

    @Autowired
    private Words words;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private WebApplicationContext context;

    @BeforeEach
    void aCoordinatorIsThere(TerritoryId id) {
        as("Awa");
        transaction.executeWithoutResult(
                status -> jdbc.sql("update territory set host = 'translations.test' where id = :id")
                        .param("id", id.value())
                        .update());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void isReadAtOnceInsideASentenceToo() {
        assertThat(words.translation("Repassage", ARABIC)).isEmpty();
        assertThat(translating.write(ARABIC, activity("Repassage"), "", "  كيّ الملابس "))
                .isInstanceOf(Saved.Done.class);
        assertThat(words.translation("Repassage", ARABIC)).contains("كيّ الملابس");
        assertThat(said("Repassage", ARABIC)).contains("كيّ الملابس").doesNotContain("Repassage");
    }

    @Test
    void isOfOneLanguageAndOfTheseVeryWords() {
        translating.write(ARABIC, activity("Couture"), "", "كيّ الملابس");
        assertThat(said("Couture", Locale.FRENCH)).contains("Couture");
        assertThat(said("Couture", Locale.of("tr"))).contains("Couture");
        assertThat(words.translation("Couture fin", ARABIC)).isEmpty();
    }

    @Test
    void isNobodyElsesInAnotherTerritory(TerritoryId here) throws Exception {
        translating.write(ARABIC, activity("Légumerie"), "", "كيّ الملابس");
        assertThat(words.translation("Légumerie", ARABIC)).isPresent();
        var elsewhere = new TerritoryId(here.value() + 1_000_000);
        assertThat(CurrentTerritory.call(elsewhere, () -> words.translation("Légumerie", ARABIC)))
                .isEmpty();
    }

    @Test
    void isTakenAwayByEmptyingIt() {
        translating.write(ARABIC, activity("Blanchisserie"), "", "كيّ الملابس");
        assertThat(translating.write(ARABIC, activity("Blanchisserie"), "كيّ الملابس", " "))
                .isEqualTo(new Saved.Done(Optional.empty()));
        assertThat(words.translation("Blanchisserie", ARABIC)).isEmpty();
    }

    @Test
    void isKeptOnceWhenItIsSentTwice() {
        translating.write(ARABIC, activity("Cuisine"), "", "كيّ الملابس");
        assertThat(translating.write(ARABIC, activity("Cuisine"), "", "كيّ الملابس"))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void isRefusedInNumbersWhenItIsTooLong() {
        assertThat(translating.write(ARABIC, activity("Épicerie"), "", "ك".repeat(10_000)))
                .isEqualTo(new Saved.TooLong(1_000));
        assertThat(words.translation("Épicerie", ARABIC)).isEmpty();
    }

    @Test
    void ofManyWhoWriteAtOnceOneIsFirstAndTheOthersAreTold(TerritoryId territory) throws Exception {
        var many = 6;
        var together = new CyclicBarrier(many);
        var tries = new ArrayList<Callable<Saved>>();
        for (var i = 0; i < many; i++) {
            var name = "Traductrice " + i;
            tries.add(() -> CurrentTerritory.call(territory, () -> {
                as(name);
                together.await();
                return translating.write(ARABIC, activity("Menuiserie"), "", name);
            }));
        }
        try (var threads = Executors.newFixedThreadPool(many)) {
            var answers = new ArrayList<Saved>();
            for (var answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(Saved.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Saved.Overtaken.class::isInstance)
                    .hasSize(many - 1)
                    .allSatisfy(told -> assertThat(((Saved.Overtaken) told).theirs())
                            .map(Written::words)
                            .isEqualTo(words.translation("Menuiserie", ARABIC)));
        }
    }

    @Test
    void isOfferedForWhatEverybodyReadsAndNotForNamesOrSomebodysOwnWords() {
        var testimony = Map.of(
                "nom", "Nour Exemple",
                "paroles", "J’ai repris confiance.",
                "accord", "2026-11-02",
                "comment", "par écrit");
        publish(Part.TESTIMONIES, new Entry(UUID.randomUUID(), testimony));
        var french = translating.read().getOrDefault(ARABIC, List.of()).stream()
                .map(Line::phrase)
                .map(Phrase::french)
                .toList();
        assertThat(french).doesNotHaveDuplicates().anyMatch(text -> text.contains("Personne n’est inemployable"));
        assertThat(french).noneMatch(text -> text.contains("Nour Exemple") || text.contains("repris confiance"));
    }

    @Test
    void isForTheTeamToWrite() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Nour", Role.HELPER, null));
        assertThatThrownBy(() -> translating.write(ARABIC, activity("Potager"), "", "كيّ الملابس"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofAPublicPageIsForAnAdministratorToWrite() {
        var page = new Phrase("content.part.EBE", "Une page");
        assertThatThrownBy(() -> translating.write(ARABIC, page, "", "صفحة")).isInstanceOf(AccessDeniedException.class);
        assertThat(translating.read().getOrDefault(ARABIC, List.of()))
                .noneMatch(line -> line.phrase().isAPages());
        anAdministrator();
        assertThat(translating.write(ARABIC, page, "", "صفحة")).isInstanceOf(Saved.Done.class);
    }

    @Test
    void isOfferedAgainWhereTheFrenchWasChangedALittle() {
        var before = new Phrase("content.part.DATES", "L’atelier de couture ouvre en mars, rue des Essais.");
        var after = "L’atelier de couture ouvre en avril, rue des Essais.";
        anAdministrator();
        translating.write(ARABIC, before, "", "تفتح الورشة");
        publish(Part.DATES, new Entry(UUID.randomUUID(), Map.of("quand", "2031", "texte", after)));
        assertThat(translating.read().getOrDefault(ARABIC, List.of()))
                .filteredOn(line -> line.phrase().french().equals(after))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.translation()).isEmpty();
                    assertThat(line.former()).contains("تفتح الورشة");
                });
    }

    @Test
    void standsOnThePublicPagesWithItsLanguageAndDirection() throws Exception {
        anAdministrator();
        var text = translating.read().getOrDefault(ARABIC, List.of()).stream()
                .map(Line::phrase)
                .filter(phrase -> phrase.chapter().equals("content.part.EBE"))
                .findFirst()
                .orElseThrow();
        assertThat(page("/le-projet/ebe-et-cle")).contains("class=\"prose\" lang=\"fr\" dir=\"ltr\"");
        translating.write(ARABIC, text, "", "## الشركة\n\nعمل **دائم**");
        assertThat(page("/le-projet/ebe-et-cle"))
                .contains("class=\"prose\" lang=\"ar\" dir=\"rtl\"")
                .contains("<strong>دائم</strong>");
    }

    @Test
    void standsInTheListsOfThePublicPagesAndIsNeverMarkup() throws Exception {
        var entry = new Entry(UUID.randomUUID(), Map.of("quand", "2031", "texte", "L’atelier ouvre."));
        publish(Part.DATES, entry);
        assertThat(page("/le-projet/dates")).contains("<p lang=\"fr\" dir=\"ltr\">L’atelier ouvre.</p>");
        var phrase = new Phrase("content.part.DATES", "L’atelier ouvre.");
        translating.write(ARABIC, phrase, "", "<b>تفتح</b> الورشة");
        assertThat(page("/le-projet/dates"))
                .contains("<p lang=\"ar\" dir=\"rtl\">&lt;b&gt;تفتح&lt;/b&gt; الورشة</p>")
                .contains("<strong lang=\"fr\" dir=\"ltr\">2031</strong>");
    }

    private void publish(Part part, Entry entry) {
        anAdministrator();
        var done = editing.publish(part, editing.open(part).base(), new Content("", List.of(entry)));
        assertThat(done).isEqualTo(new Published.Done());
    }

    private String page(String path) throws Exception {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        return builder.addFilters(context.getBean("territoryFilter", Filter.class))
                .build()
                .perform(get("http://translations.test" + path).param("langue", "ar"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Phrase activity(String french) {
        return new Phrase("translations.activities", french);
    }

    private String said(String french, Locale language) {
        return words.getTranslation("space.answered.what", language, new Typed(french), "Le Linge");
    }

    private static void anAdministrator() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Awa", Role.ADMINISTRATOR, null));
    }

    private static void as(String name) {
        As.signIn(new SignedIn(UUID.randomUUID(), name, Role.COORDINATOR, null));
    }
}
