package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivingAKillIT {

    @Test
    void theSameCommandTakesUpTheSameDatabaseAgain(@TempDir Path folder) throws IOException {
        var data = folder.resolve("data");
        var killed = DemoApplication.start(data);
        var server = server(data);
        killed.kill();
        assertThat(ProcessHandle.of(server))
                .as("the database server outlives the application")
                .isPresent();
        try (var again = DemoApplication.start(data)) {
            assertThat(again.get("/actuator/health").body()).contains("\"UP\"");
            assertThat(ProcessHandle.of(server)).as("the survivor is stopped").isEmpty();
        }
        assertThat(data.resolve("postgres/postmaster.pid"))
                .as("a stopped application leaves no server behind")
                .doesNotExist();
    }

    private static long server(Path data) throws IOException {
        var pidFile = data.resolve("postgres/postmaster.pid");
        return Long.parseLong(
                Files.readAllLines(pidFile, StandardCharsets.UTF_8).getFirst());
    }
}
