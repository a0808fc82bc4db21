package fr.declic.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.InTerritory;
import fr.declic.SharedData;
import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTerritory
class ImportingTradesTest {

    private static final Path PUBLISHED = SharedData.file("data/rome");

    @Autowired
    @FlywayDataSource
    private DataSource owner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vocabulary vocabulary;

    /** The trades are everybody's: the other tests go on without them. */
    @AfterEach
    void takesThemOut() {
        JdbcClient.create(owner).sql("truncate trade, trade_name, trade_near").update();
    }

    @Test
    void readsAllThatFranceTravailPublishes() {
        var report = new TradeImport(PUBLISHED).into(owner);
        assertThat(report.edition()).isEqualTo("ROME 4.0 version 60 (18/09/2025)");
        assertThat(report.trades()).isEqualTo(1584);
        assertThat(report.names()).isEqualTo(13_114);
        assertThat(new TradeImport(PUBLISHED).into(owner)).as("a second time").isEqualTo(report);
        assertThat(vocabulary.skills())
                .allSatisfy(skill -> assertThat(jdbc.sql("select count(*) from trade where code = ?")
                                .param(skill.rome())
                                .query(Integer.class)
                                .single())
                        .as(skill.code() + " is tied to a trade that exists: " + skill.rome())
                        .isOne());
    }

    @Test
    void findsASavoirFaireByATradesName() {
        assertThat(vocabulary.meantBy("cressiculteur", 8)).isEmpty();
        new TradeImport(PUBLISHED).into(owner);
        assertThat(vocabulary.meantBy("cressiculteur", 8))
                .extracting(Skill::family)
                .contains("jardin");
        assertThat(vocabulary.meantBy("xyzzy", 8)).isEmpty();
        assertThat(vocabulary.meantBy("repasage", 8))
                .as("our own words come first")
                .isEqualTo(vocabulary.search("repasage", 8));
    }

    @Test
    void theApplicationOnlyReadsThem() {
        new TradeImport(PUBLISHED).into(owner);
        assertThatThrownBy(() -> jdbc.sql("delete from trade_near").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsWhatWasThereWhenAFileIsMissingOrWrong(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("unix_referentiel_code_rome_v1_utf8.csv"), "code_rome,libelle_rome\nK2204,Ménage\n");
        Files.writeString(
                folder.resolve("unix_referentiel_appellation_v1_utf8.csv"),
                "code_rome,libelle_appellation_long\nK2204,Agent / Agente d''entretien\n");
        assertRefused(folder, "Il manque le fichier unix_rubrique_mobilite_v");
        var moves = folder.resolve("unix_rubrique_mobilite_v1_utf8.csv");
        Files.writeString(moves, "code_rome,code_rome_cible,numero_ordre\n");
        assertThat(new TradeImport(folder).into(owner).names()).isEqualTo(2);
        Files.writeString(moves, "<html>not found</html>\nat all\n");
        assertRefused(folder, "n’est pas celui que France Travail publie");
        assertThat(jdbc.sql("select name from trade_name order by 1")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("Agent / Agente d'entretien", "Ménage"));
    }

    private void assertRefused(Path folder, String sentence) {
        assertThatThrownBy(() -> new TradeImport(folder).into(owner))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
    }
}
