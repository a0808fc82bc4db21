package fr.declic.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    @Test
    void bringsBackWhatWasThere(@TempDir Path folder) throws IOException {
        var archive = folder.resolve("copy.zip");
        try (var server = new EmbeddedServer(properties(folder.resolve("first")), false)) {
            owner(server).sql("create table kept as select 'Bonjour' as word").update();
            Files.writeString(folder.resolve("first").resolve(DataFolder.SERVER_KEY), "la clé");
            assertThatThrownBy(() -> Backup.save(folder.resolve("first"), archive))
                    .as("while the application runs")
                    .isInstanceOf(StartRefused.class);
        }
        Backup.save(folder.resolve("first"), archive);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");

        Backup.restore(archive, folder.resolve("second"));
        assertThat(folder.resolve("second").resolve(DataFolder.SERVER_KEY)).hasContent("la clé");
        try (var server = new EmbeddedServer(properties(folder.resolve("second")), false)) {
            assertThat(owner(server)
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("Bonjour");
        }
    }

    @Test
    void neverOverwritesData(@TempDir Path folder) throws IOException {
        new EmbeddedServer(properties(folder.resolve("used")), false).close();
        var archive = folder.resolve("copy.zip");
        Backup.save(folder.resolve("used"), archive);
        assertThatThrownBy(() -> Backup.restore(archive, folder.resolve("used")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("contient déjà des données");
        assertThatThrownBy(() -> Backup.save(folder.resolve("used"), archive))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("existe déjà");
    }

    @Test
    void saysWhenThereIsNothingToCopy(@TempDir Path folder) {
        assertThatThrownBy(() -> Backup.save(folder.resolve("empty"), folder.resolve("copy.zip")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("pas encore de données");
    }

    private static JdbcClient owner(EmbeddedServer server) {
        return JdbcClient.create(
                new Doors.Door("owner", server.url(), EmbeddedServer.OWNER, server.ownerPassword()).direct());
    }

    private static DatabaseProperties properties(Path data) {
        var binaries = Path.of(System.getProperty("java.io.tmpdir"), "declic-" + System.getProperty("user.name"));
        return new DatabaseProperties(null, null, null, null, null, data, binaries, false, true);
    }
}
