package fr.declic.database;

import fr.declic.startup.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, for whoever has none: its files stay in one folder over restarts, and over a {@code kill -9} of the
 * application, which the server outlives. It listens on this machine only, to roles whose passwords nobody else knows.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String OWNER = "declic_owner";
    static final String APPLICATION = "declic_app";
    static final String PASSWORD_FILE = "postgres.password";
    private static final String DATABASE = "declic";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String ownerPassword = PrivateFiles.draw();
    private final String applicationPassword = PrivateFiles.draw();

    EmbeddedServer(DatabaseProperties properties, boolean demo) {
        if (properties.fresh() && !demo) {
            throw new StartRefused("data.fresh-not-demo");
        }
        folder = DataFolder.open(properties.data(), demo ? DataFolder.Kind.DEMO : DataFolder.Kind.RUN);
        try {
            server = start(properties);
        } catch (IOException | RuntimeException e) {
            giveUp();
            throw e instanceof StartRefused refused ? refused : failed(e);
        }
        try {
            prepare();
        } catch (SQLException | IOException | RuntimeException e) {
            giveUp();
            throw failed(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    /** Drawn at each start: nothing outside this process needs it. */
    String ownerPassword() {
        return ownerPassword;
    }

    /** Drawn at each start: nothing outside this process needs it. */
    String applicationPassword() {
        return applicationPassword;
    }

    private EmbeddedPostgres start(DatabaseProperties properties) throws IOException {
        var survivor = Survivor.in(files());
        if (survivor.isPresent()) {
            LOG.debug("The embedded PostgreSQL outlived the application; it is stopped and started anew.");
            survivor.get().stop();
        }
        Files.deleteIfExists(files().resolve("postmaster.pid"));
        if (properties.fresh() || !folder.isPrepared()) {
            folder.empty();
        }
        Files.deleteIfExists(journal());
        var binaries = properties.binaries().toAbsolutePath();
        PrivateFiles.createFolder(binaries);
        PrivateFiles.requireOwn(binaries);
        // The library's own default is a folder of the system's temporary one that every user of the machine may write
        // to.
        System.setProperty("ot.epg.working-dir", binaries.resolve("postgres").toString());
        var passwordFile = folder.file(PASSWORD_FILE);
        var superuserPassword = PrivateFiles.secret(passwordFile);
        var durable = properties.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(files())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                // The same sorting and case rules whatever the machine's own locale.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", superuserPassword)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off")
                // The library starts a throw-away server, quick and forgetful; a receipt shown must survive a power
                // cut.
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                // A statement or a key in the journal would be somebody's name or number.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_checkpoints", "off")
                .setOutputRedirector(Redirect.appendTo(journal().toFile()))
                .setErrorRedirector(Redirect.appendTo(journal().toFile()))
                .start();
    }

    private void prepare() throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            createIfMissing(statement, "pg_roles where rolname", OWNER, "create role " + OWNER + " login");
            createIfMissing(statement, "pg_roles where rolname", APPLICATION, "create role " + APPLICATION + " login");
            createIfMissing(
                    statement,
                    "pg_database where datname",
                    DATABASE,
                    "create database " + DATABASE + " owner " + OWNER + " encoding 'UTF8'");
            statement.execute("alter role " + OWNER + " password '" + ownerPassword + "'");
            statement.execute("alter role " + APPLICATION + " password '" + applicationPassword + "'");
        }
        folder.prepared();
    }

    private static void createIfMissing(Statement statement, String where, String name, String creation)
            throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute(creation);
    }

    private Path files() {
        return folder.file("postgres");
    }

    private Path journal() {
        return folder.file("postgres.log");
    }

    private StartRefused failed(Exception cause) {
        LOG.debug("The embedded PostgreSQL did not start", cause);
        return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()
                ? new StartRefused(cause, "embedded.root")
                : new StartRefused(cause, "embedded.failed", journal());
    }

    /** Leaves nothing running and nothing held behind a start that failed. */
    private void giveUp() {
        try {
            var survivor = Survivor.in(files());
            if (survivor.isPresent()) {
                survivor.get().stop();
            }
            folder.close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL could not be stopped: {}", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
