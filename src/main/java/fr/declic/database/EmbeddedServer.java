package fr.declic.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, for whoever has none: its files stay in one folder over restarts, and over a {@code kill -9} of the
 * application, which the server outlives. One application at a time holds the folder.
 */
class EmbeddedServer implements AutoCloseable {

    static final String OWNER = "declic_owner";
    static final String APPLICATION = "declic_app";
    private static final String DATABASE = "declic";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    EmbeddedServer(Path data) {
        try {
            Files.createDirectories(data);
            lockFile =
                    FileChannel.open(data.resolve("declic.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = Objects.requireNonNull(
                    lockFile.tryLock(),
                    () -> "Another Déclic is running on the data folder " + data + ". Stop it first.");
            var files = data.resolve("postgres");
            stopSurvivor(files);
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("timezone", "UTC")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL could not start in " + data, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared in " + data, e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            createIfMissing(statement, "pg_roles where rolname", OWNER, "create role " + OWNER + " login");
            createIfMissing(statement, "pg_roles where rolname", APPLICATION, "create role " + APPLICATION + " login");
            createIfMissing(
                    statement,
                    "pg_database where datname",
                    DATABASE,
                    "create database " + DATABASE + " owner " + OWNER + " encoding 'UTF8'");
        }
    }

    private static void createIfMissing(java.sql.Statement statement, String where, String name, String creation)
            throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute(creation);
    }

    /** After a {@code kill -9} of the application its server lives on and holds the files: it is stopped, then started anew. */
    private static void stopSurvivor(Path files) throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        var survivor = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (survivor != null && isPostgres(survivor)) {
            LOG.info("The embedded PostgreSQL outlived the application; it is stopped and started anew.");
            survivor.destroy();
            try {
                survivor.onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                survivor.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.toLowerCase(Locale.ROOT).contains("postgres"))
                .orElse(false);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.release();
        lockFile.close();
    }
}
