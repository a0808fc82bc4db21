package fr.declic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.declic.browser.DemoApplication;
import fr.declic.browser.InBrowser;
import fr.declic.browser.Phone;
import fr.declic.browser.ShortRegistration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Heap that registrations left open on phones keep in the application: so many phones at once, each with a session of its own and
 * its page still open, on the first question and on the longest one. They go on with one draft, whose answers are in the database.
 */
@InBrowser
class OpenRegistrationsBench {

    private static final int WARM_UP = 20;
    private static final int PHONES = 20;
    /** The middle one is told: the application also learns and forgets things of its own meanwhile. */
    private static final int COUNTS = 3;
    /** The buffers of a connection are the proxy's in a real installation, and no part of a registration. */
    private static final String CONNECTIONS_CLOSE = "--server.tomcat.keep-alive-timeout=1s";

    /** What Java keeps for as long as there is room goes at each collection: it would come and go between two counts. */
    private static final List<String> NOTHING_SOFT = List.of("-XX:SoftRefLRUPolicyMSPerMB=0");

    private static final Duration UNTIL_THEY_ARE = Duration.ofSeconds(4);
    private static final Pattern LIVE_TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    @Test
    void onTheFirstQuestion(@TempDir Path folder, @Phone Page phone) throws IOException, InterruptedException {
        try (var application = DemoApplication.start(NOTHING_SOFT, folder.resolve("data"), CONNECTIONS_CLOSE)) {
            measure(phone.context().browser(), application, "première question", null);
        }
    }

    @Test
    void onTheLongestQuestion(@TempDir Path folder, @Phone Page phone) throws IOException, InterruptedException {
        try (var application = DemoApplication.start(NOTHING_SOFT, folder.resolve("data"), CONNECTIONS_CLOSE)) {
            phone.navigate(application.address() + "/inscription");
            var person = new ShortRegistration(phone, "Mesure", "Essai", "06 39 98 74 01");
            person.upTo(ShortRegistration.WISHES);
            measure(
                    phone.context().browser(),
                    application,
                    "envies d’activités",
                    phone.context().storageState());
        }
    }

    private static void measure(
            Browser browser, DemoApplication application, String screen, @Nullable String storageState)
            throws IOException, InterruptedException {
        var open = new ArrayList<BrowserContext>();
        open(open, WARM_UP, browser, application, storageState);
        var counts = new ArrayList<Long>();
        var before = liveBytes(application);
        for (var i = 0; i < COUNTS; i++) {
            open(open, PHONES, browser, application, storageState);
            var now = liveBytes(application);
            counts.add((now - before) / PHONES / 1024);
            before = now;
        }
        open.forEach(BrowserContext::close);
        var inOrder = counts.stream().sorted().toList();
        var each = inOrder.get(COUNTS / 2);
        assertThat(each).as("counts %s", counts).isPositive();
        BenchTable.row(
                "Mémoire par inscription ouverte, " + screen,
                "médiane %d Ko, de %d à %d Ko en %d comptes de %d téléphones"
                        .formatted(each, inOrder.getFirst(), inOrder.getLast(), COUNTS, PHONES),
                "100 Ko au plus");
    }

    private static void open(
            List<BrowserContext> open,
            int phones,
            Browser browser,
            DemoApplication application,
            @Nullable String storageState) {
        for (var i = 0; i < phones; i++) {
            var options = new Browser.NewContextOptions()
                    .setBaseURL(application.address())
                    .setLocale("fr-FR")
                    .setViewportSize(360, 740)
                    .setIsMobile(true);
            if (storageState != null) {
                options.setStorageState(storageState);
            }
            var context = browser.newContext(options);
            open.add(context);
            var page = context.newPage();
            page.navigate("/inscription");
            page.getByText("Continuer", new Page.GetByTextOptions().setExact(true))
                    .waitFor();
        }
    }

    /** What is reachable: after the first collection there are still buffers that wait for their owner's end to be noticed. */
    private static long liveBytes(DemoApplication application) throws IOException, InterruptedException {
        Thread.sleep(UNTIL_THEY_ARE);
        jcmd(application, "GC.run");
        jcmd(application, "GC.run");
        var histogram = jcmd(application, "GC.class_histogram");
        var total = LIVE_TOTAL.matcher(histogram);
        assertThat(total.find()).as(histogram).isTrue();
        return Long.parseLong(total.group(1));
    }

    private static String jcmd(DemoApplication application, String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(application.pid()), command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
