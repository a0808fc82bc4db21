package fr.declic.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.database.Doors.Door;
import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerTest {

    private static final Path BINARIES =
            Path.of(System.getProperty("java.io.tmpdir"), "declic-" + System.getProperty("user.name"));

    @SuppressWarnings("NullAway.Init")
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, SQLException {
        data = folder.resolve("data");
        // What a start cut short leaves behind: half a database that was never ready.
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/postgresql.conf"), "");
        Files.writeString(data.resolve("declic.kind"), "run\n");
        server = new EmbeddedServer(properties(), false);
        var superuser = superuser();
        superuser.sql("create role sees_all login bypassrls password 'x'").update();
        superuser.sql("create role rules login superuser password 'x'").update();
        superuser
                .sql("create role may_become_owner login noinherit password 'x' in role " + EmbeddedServer.OWNER)
                .update();
        superuser.sql("create role harmless login password 'x'").update();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void keepsWhatItCommittedOverAPowerCut() {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(superuser().sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", EmbeddedServer.OWNER, EmbeddedServer.APPLICATION})
    void letsNobodyInWithoutThePassword(String role) {
        assertThatThrownBy(() -> door(role, "guess").direct().getConnection())
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sees_all", "rules", "may_become_owner"})
    void refusesARoleThatRowLevelSecurityWouldNotHold(String role) {
        assertThatThrownBy(() -> ApplicationRole.refuseUnsafe(doors(door(role, "x"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DECLIC_DB_USER (" + role + ")");
    }

    @Test
    void refusesTheOwnerAsTheApplication() {
        assertThatThrownBy(() -> ApplicationRole.refuseUnsafe(doors(owner())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ne possède rien");
    }

    @Test
    void acceptsARoleThatOwnsNothing() {
        assertThatCode(() -> ApplicationRole.refuseUnsafe(doors(door("harmless", "x"))))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhichDoorStaysShut() {
        assertThatThrownBy(() -> ApplicationRole.refuseUnsafe(doors(door("harmless", "wrong"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL ne répond pas à harmless");
    }

    @Test
    void leavesRealPeopleAloneWhenAskedToStartAnew(@TempDir Path folder) {
        var anew = new DatabaseProperties(null, null, null, null, null, folder, BINARIES, true, true);
        assertThatThrownBy(() -> new EmbeddedServer(anew, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--fresh");
    }

    private DatabaseProperties properties() {
        return new DatabaseProperties(null, null, null, null, null, data, BINARIES, false, true);
    }

    private Door door(String role, String password) {
        return new Door(role, server.url(), role, password);
    }

    private Door owner() {
        return door(EmbeddedServer.OWNER, server.ownerPassword());
    }

    private Doors doors(Door application) {
        return new Doors(owner(), application, null);
    }

    private JdbcClient superuser() {
        try {
            return JdbcClient.create(door("postgres", Files.readString(data.resolve("postgres.password")))
                    .direct());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
