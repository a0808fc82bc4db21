package fr.declic.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests their pages; the browser and the application are shared by all of them. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(BrowserExtension.class);
    /** Long enough for a busy machine: how fast a screen comes is measured by the benchmarks, not here. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == DemoApplication.class
                || (type == Page.class && (parameter.isAnnotated(Phone.class) || parameter.isAnnotated(Tablet.class)));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DemoApplication.class
                ? Shared.APPLICATION
                : visits(context).open(parameter.isAnnotated(Phone.class));
    }

    /** Closes the test's browsers; a script error that nobody looked for is a failure. */
    @Override
    public void afterEach(ExtensionContext context) {
        var visits = context.getStore(STORE).get(Visits.class, Visits.class);
        if (visits != null) {
            visits.end(context);
        }
    }

    /** A whole browser of its own, whose disk outlives it. Whoever asks for it ends it. */
    static BrowserContext onDisk(Path profile) {
        return Shared.CHROMIUM
                .playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.executable())
                                .setArgs(Chromium.ARGUMENTS)
                                .setLocale("fr-FR"));
    }

    private static Visits visits(ExtensionContext context) {
        return context.getStore(STORE)
                .computeIfAbsent(
                        Visits.class,
                        key -> new Visits(Shared.CHROMIUM.browser, Shared.APPLICATION.address()),
                        Visits.class);
    }

    /** One of each for all the classes of this Java process: the runner hands them over one by one, and a start is long. */
    private static final class Shared {

        private static final DemoApplication APPLICATION = start();
        private static final Chromium CHROMIUM = new Chromium();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                CHROMIUM.close();
                APPLICATION.close();
                if (Files.exists(APPLICATION.data().resolve("postgres/postmaster.pid"))) {
                    System.err.println("A stopped application has left its database server behind.");
                    // The only word that the runner still hears, and it fails the build.
                    Runtime.getRuntime().halt(1);
                }
            }));
        }

        private static DemoApplication start() {
            try {
                return DemoApplication.start(
                        Files.createTempDirectory("declic-browser").resolve("data"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The machine's own Chromium: nothing is downloaded. */
    private static final class Chromium implements AutoCloseable {

        private static final List<String> ARGUMENTS = Stream.concat(
                        Stream.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // a microphone that hums, and nobody asked before it does
                                "--use-fake-device-for-media-stream",
                                "--use-fake-ui-for-media-stream"),
                        // what the tests ask for beside it, and the measures do not: see pom.xml
                        Stream.ofNullable(System.getProperty("declic.browser")))
                .toList();

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));

        Chromium() {
            PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
        }

        private static Path executable() {
            var named = System.getenv("DECLIC_CHROMIUM");
            if (named != null) {
                return Path.of(named);
            }
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .flatMap(folder -> Stream.of(
                                    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("No Chromium here: install it, or name it by DECLIC_CHROMIUM."));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** The browsers of one test. */
    private static final class Visits {

        private final Browser browser;
        private final String address;
        private final List<BrowserContext> contexts = new ArrayList<>();
        private final List<String> scriptErrors = new ArrayList<>();

        Visits(Browser browser, String address) {
            this.browser = browser;
            this.address = address;
        }

        Page open(boolean phone) {
            var options = new Browser.NewContextOptions()
                    .setBaseURL(address)
                    .setLocale("fr-FR")
                    .setTimezoneId("Europe/Paris")
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                    .setHasTouch(true)
                    .setIsMobile(phone)
                    .setViewportSize(phone ? 360 : 1024, phone ? 740 : 768);
            var context = browser.newContext(options);
            context.onWebError(error -> scriptErrors.add(error.error()));
            contexts.add(context);
            return context.newPage();
        }

        void end(ExtensionContext test) {
            var failed = test.getExecutionException().isPresent();
            for (var context : contexts) {
                if (failed) {
                    context.pages().forEach(page -> picture(page, test));
                }
                context.close();
            }
            if (!failed && !scriptErrors.isEmpty()) {
                throw new AssertionError("Script errors on the page: " + scriptErrors);
            }
        }

        private void picture(Page page, ExtensionContext test) {
            Pictures.take(
                    page,
                    "",
                    test.getRequiredTestClass().getSimpleName() + "."
                            + test.getRequiredTestMethod().getName() + "-" + page.viewportSize().width);
        }
    }
}
