package fr.declic.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The demonstration as {@code ./declic demo} starts it: the packaged application, in a process of its own. */
public final class DemoApplication implements AutoCloseable {

    private static final Path APPLICATION = Path.of("target", "app", "declic.jar");
    private static final Path LOGS = Path.of("target", "browser");
    private static final Pattern READY =
            Pattern.compile("^Déclic est prêt : (http://localhost:\\d+)$", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<String> command;
    private final Path data;
    private final String address;
    private Process process;

    private DemoApplication(List<String> command, Path data) throws IOException {
        this.command = command;
        this.data = data;
        var log = newLog();
        process = launch(command, 0, log);
        address = waitUntilReady(process, log);
    }

    /** Starts on a data folder, new or used before, and any free port. */
    public static DemoApplication start(Path data, String... options) {
        return start(List.of(), data, options);
    }

    /** @param jvm options of Java's own */
    public static DemoApplication start(List<String> jvm, Path data, String... options) {
        try {
            if (!Files.exists(APPLICATION)) {
                throw new IllegalStateException("Nothing is packaged in target/app: «mvn package» does it.");
            }
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    // It lives a few minutes: the second compiler would take half of the processor's time and give
                    // nothing back.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xmx768m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            Stream.of(System.getProperty("declic.jvm", "").split(" "))
                    .filter(option -> !option.isBlank())
                    .forEach(command::add);
            command.addAll(jvm);
            command.addAll(List.of(
                    "-jar",
                    APPLICATION.toString(),
                    "--spring.profiles.active=demo",
                    "--declic.db.data=" + data.toAbsolutePath()));
            command.addAll(Arrays.asList(options));
            return new DemoApplication(command, data);
        } catch (IOException e) {
            throw new IllegalStateException("The application could not be started", e);
        }
    }

    /** After a kill: on the same data and at the same address. */
    void startAgain() {
        try {
            var log = newLog();
            process = launch(command, URI.create(address).getPort(), log);
            waitUntilReady(process, log);
        } catch (IOException e) {
            throw new IllegalStateException("The application could not be started again", e);
        }
    }

    /** Where it keeps what it is told. */
    Path data() {
        return data;
    }

    /** {@code http://localhost:…}, without a slash at the end. */
    public String address() {
        return address;
    }

    /** The answer to a plain request, redirections followed. */
    public HttpResponse<String> get(String path) {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}: the application has no time for anything, and its database server lives on. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ctrl-C, or nearly. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not stop; its log is in " + LOGS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path newLog() throws IOException {
        Files.createDirectories(LOGS);
        return Files.createTempFile(LOGS, "application", ".log");
    }

    private static Process launch(List<String> command, int port, Path log) throws IOException {
        var line = new ArrayList<>(command);
        line.add("--server.port=" + port);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static String waitUntilReady(Process process, Path log) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var address = addressIn(read(log));
            if (address != null) {
                return address;
            }
            pause(process);
            if (!process.isAlive()) {
                throw new IllegalStateException("The application ended at once:\n" + read(log));
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The application was not ready in time:\n" + read(log));
    }

    private static void pause(Process process) {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String addressIn(String log) {
        return READY.matcher(log)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
