package fr.declic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.declic.browser.DemoApplication;
import fr.declic.browser.InBrowser;
import fr.declic.browser.Phone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Heap that a registration left open on a phone keeps in the application: real phones, each with a session of its own. */
@InBrowser
class OpenRegistrationsBench {

    private static final int WARM_UP = 10;
    private static final int PHONES = 50;
    private static final Pattern LIVE_TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    @Test
    void heapOfEach(DemoApplication application, @Phone Page phone) throws IOException, InterruptedException {
        var browser = phone.context().browser();
        open(browser, application, WARM_UP);
        var before = liveBytes(application);
        open(browser, application, PHONES);
        var each = (liveBytes(application) - before) / PHONES / 1024;
        assertThat(each).isPositive();
        BenchTable.row("Mémoire par inscription ouverte (" + PHONES + " téléphones)", each + " Ko", "100 Ko au plus");
    }

    private static void open(Browser browser, DemoApplication application, int phones) {
        for (var i = 0; i < phones; i++) {
            var page = browser.newContext(new Browser.NewContextOptions()
                            .setBaseURL(application.address())
                            .setViewportSize(360, 740)
                            .setIsMobile(true))
                    .newPage();
            page.navigate("/inscription");
            page.locator("input").first().waitFor();
            // The page goes, its session stays: as when a phone is put away.
            page.context().close();
        }
    }

    /** What is reachable, counted after a full collection. */
    private static long liveBytes(DemoApplication application) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(application.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var total = LIVE_TOTAL.matcher(histogram);
        assertThat(total.find()).as(histogram).isTrue();
        return Long.parseLong(total.group(1));
    }
}
