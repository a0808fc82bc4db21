package fr.declic.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An embedded server that runs without its application: after a {@code kill -9} it lives on and holds the files. It is stopped,
 * since its port and passwords died with the application.
 */
record Survivor(ProcessHandle process) {

    private static final int PATIENCE_SECONDS = 30;

    /** The server at work on these files, if there is one. */
    static Optional<Survivor> in(Path files) throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        return process(lines).filter(process -> isServerOf(process, files)).map(Survivor::new);
    }

    /** Ends its sessions and stops it as PostgreSQL wants it; what was committed is on the disk. */
    void stop() throws IOException {
        try {
            fastShutdown();
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** SIGINT, which Java cannot send: the SIGTERM of {@link ProcessHandle#destroy} would wait for open sessions to end. */
    private void fastShutdown() throws IOException, InterruptedException {
        var sent = new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (sent != 0) {
            process.destroy();
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** After a restart of the machine the number may belong to any process, another PostgreSQL included. */
    private static boolean isServerOf(ProcessHandle process, Path files) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains("postgres") && command.contains(files.toString()))
                .isPresent();
    }
}
