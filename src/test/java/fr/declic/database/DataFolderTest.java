package fr.declic.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.database.DataFolder.Kind;
import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void isHeldByOneApplicationAtATime(@TempDir Path folder) throws IOException {
        try (var held = DataFolder.open(folder, Kind.RUN)) {
            assertThat(held.isPrepared()).isFalse();
            assertThatThrownBy(() -> DataFolder.open(folder, Kind.RUN))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Un autre Déclic travaille déjà");
        }
        DataFolder.open(folder, Kind.RUN).close();
    }

    @Test
    void ofRealPeopleIsNeverADemonstration(@TempDir Path folder) throws IOException {
        DataFolder.open(folder, Kind.RUN).close();
        assertThatThrownBy(() -> DataFolder.open(folder, Kind.DEMO))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("vraies personnes");
        DataFolder.open(folder, Kind.RUN).close();
    }

    @Test
    void ofADemonstrationTakesNoRealPeople(@TempDir Path folder) throws IOException {
        DataFolder.open(folder, Kind.DEMO).close();
        assertThatThrownBy(() -> DataFolder.open(folder, Kind.RUN))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("démonstration");
    }

    @Test
    void holdingSomethingElseIsLeftAlone(@TempDir Path folder) throws IOException {
        var letter = Files.writeString(folder.resolve("lettre.txt"), "Bonjour");
        assertThatThrownBy(() -> DataFolder.open(folder, Kind.DEMO))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("autre chose");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(letter));
    }

    @Test
    void isEmptiedButForWhatItIs(@TempDir Path folder) throws IOException {
        try (var demo = DataFolder.open(folder, Kind.DEMO)) {
            Files.createDirectories(folder.resolve("postgres/base"));
            Files.writeString(folder.resolve("postgres/base/1"), "rows");
            demo.prepared();
            demo.empty();
            assertThat(demo.isPrepared()).isFalse();
            assertThat(folder.resolve("postgres")).doesNotExist();
        }
        assertThatThrownBy(() -> DataFolder.open(folder, Kind.RUN)).isInstanceOf(StartRefused.class);
    }

    @Test
    void isMadeForThisUserAlone(@TempDir Path parent) throws IOException {
        var folder = parent.resolve("a/b");
        DataFolder.open(folder, Kind.RUN).close();
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void keepsItsSecretsForThisUserAlone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("secret");
        var drawn = PrivateFiles.secret(file);
        assertThat(drawn).hasSize(32);
        assertThat(PrivateFiles.secret(file)).isEqualTo(drawn);
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
