package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.ReadAloud;
import fr.declic.access.Freshly;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.followup.Tasks;
import fr.declic.shell.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

class TakingOnesDataTest extends Leaving {

    /** For whoever wants to look at them. */
    private static final Path PAPERS = Path.of("target", "papers");

    @Autowired
    private Words words;

    @Autowired
    private MyData data;

    @Autowired
    private Objections objections;

    @Autowired
    private Tasks tasks;

    @Test
    void asksForAFreshCode() {
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        assertThatThrownBy(() -> data.pdf(Locale.FRENCH)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(data::json).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isReadAsAPaper() throws IOException {
        propose(amel, aPlace());
        transaction.executeWithoutResult(status -> Everything.of(amel, jdbc));
        Freshly.signIn(application, amel.value());
        try (var paper = Loader.loadPDF(data.pdf(Locale.FRENCH))) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text)
                    .contains("Ce que Déclic garde sur vous")
                    .contains("Amelzyxwv")
                    .contains("repasser une chemise")
                    .contains("Ce qui s’est passé")
                    .contains("Les propositions")
                    .contains("Vos contrats")
                    .doesNotContain("held.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, What Déclic keeps about you, Your contracts, shirt",
        "uk, Що Déclic зберігає про вас, Ваші договори, прасувати",
        "tr, Déclic’in sizin hakkınızda sakladıkları, Sözleşmeleriniz, gömlek",
        "ar, ما يحتفظ به, عقودكم, قميص"
    })
    void isReadInOnesOwnLanguageAndInFrenchBesideItUntilSomebodyHasProofread(
            String language, String title, String chapter, String skill) throws IOException {
        propose(amel, aPlace());
        transaction.executeWithoutResult(status -> Everything.of(amel, jdbc));
        Freshly.signIn(application, amel.value());
        var pdf = data.pdf(words.inLanguage(language));
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve("mes-donnees-" + language + ".pdf"), pdf);
        assertThat(ReadAloud.faults(pdf)).isEmpty();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(title)
                    .contains(chapter)
                    .contains(skill)
                    .contains("Ce que Déclic garde sur vous")
                    .contains("Vos contrats")
                    .contains("repasser une chemise")
                    .doesNotContain("held.")
                    .doesNotContain("\u2068");
        }
    }

    @Test
    void saysInFrenchOnlyOnceWhatIsFrench() throws IOException {
        Freshly.signIn(application, amel.value());
        try (var paper = Loader.loadPDF(data.pdf(Locale.FRENCH))) {
            assertThat(new PDFTextStripper().getText(paper)).containsOnlyOnce("Ce que Déclic garde sur vous");
        }
    }

    @Test
    void isTakenElsewhereWithoutWhatOpensADoor() {
        propose(amel, aPlace());
        transaction.executeWithoutResult(status -> Everything.of(amel, jdbc));
        Freshly.signIn(application, amel.value());
        var copy = new JsonMapper().readTree(data.json());
        assertThat(copy.at("/volunteer/0/first_name").asString()).isEqualTo("Amelzyxwv");
        assertThat(copy.at("/trail_entry")).isNotEmpty();
        assertThat(copy.at("/contract/0/quarters").asInt()).isEqualTo(80);
        assertThat(copy.toString())
                .doesNotContain("code_hash")
                .doesNotContain("token_hash")
                .doesNotContain("territory_id");
    }

    @Test
    void holdsNobodyElse() {
        var bruno = ironing.listed("Brunozyx", fr.declic.matching.Ironing.suits());
        propose(bruno, aPlace());
        Freshly.signIn(application, amel.value());
        assertThat(new String(data.json(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Brunozyx");
    }

    @Test
    void sayingNoMakesOneTaskHoweverOftenItIsTapped() {
        var waiting = tasks.countWaiting();
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        var id = UUID.randomUUID();
        assertThat(objections.object(id, " Pas de photo de moi ")).isTrue();
        assertThat(objections.object(id, "Pas de photo de moi")).isTrue();
        assertThat(objections.object(UUID.randomUUID(), "  ")).isFalse();
        As.coordinator("Samir");
        assertThat(tasks.countWaiting()).isEqualTo(waiting + 1);
        assertThat(text(
                        "select details ->> 'reason' from trail_entry where volunteer_id = :id and kind = 'OBJECTION'",
                        amel))
                .isEqualTo("Pas de photo de moi");
    }
}
