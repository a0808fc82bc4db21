package fr.declic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.declic.bench.BenchTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * What the registration costs on a cheap phone with little network: how long one waits until the first question can be answered, and
 * how much the page fetches from there to the receipt, heads of the answers included. What is kept beside it for a day without a
 * network is not counted.
 */
@InBrowser
class LittleNetworkBench {

    private static final int TIMES = 5;
    private static final int BITS_PER_SECOND = 400_000;
    private static final int LATENCY_MILLIS = 300;
    private static final int SLOWER = 4;

    @Test
    void untilTheFirstQuestionCanBeAnswered(DemoApplication application, @Phone Page phone) {
        var cold = new ArrayList<Long>();
        var warm = new ArrayList<Long>();
        for (var i = 0; i < TIMES; i++) {
            try (var context = newPhone(application, phone)) {
                cold.add(millisUntilUsable(context));
                warm.add(millisUntilUsable(context));
            }
        }
        var what = "/inscription utilisable, 400 kbit/s, 300 ms, processeur 4 fois plus lent, ";
        BenchTable.row(what + "première visite", seconds(median(cold)), "5 s au plus");
        BenchTable.row(what + "visite suivante", seconds(median(warm)), "2 s au plus");
    }

    @Test
    void fromTheFirstQuestionToTheReceipt(DemoApplication application, @Phone Page phone) {
        var fetched = new AtomicLong();
        try (var context = newPhone(application, phone)) {
            var page = context.newPage();
            var session = context.newCDPSession(page);
            session.send("Network.enable");
            session.on(
                    "Network.loadingFinished",
                    loaded -> fetched.addAndGet(loaded.get("encodedDataLength").getAsLong()));
            page.navigate("/inscription");
            var person = new ShortRegistration(page, "Mesure", "Poids", "06 39 98 74 02");
            person.upTo(ShortRegistration.CHECK);
            person.readyToSend().click();
            PlaywrightAssertions.assertThat(person.heading()).hasText(ShortRegistration.RECEIPT);
        }
        assertThat(fetched.get()).isPositive();
        BenchTable.row("Inscription entière : poids", fetched.get() / 1024 + " Ko", "160 Ko au plus");
    }

    private static BrowserContext newPhone(DemoApplication application, Page phone) {
        return phone.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(application.address())
                        .setLocale("fr-FR")
                        .setViewportSize(360, 740)
                        .setIsMobile(true));
    }

    private static long millisUntilUsable(BrowserContext context) {
        try (var page = context.newPage()) {
            slow(context.newCDPSession(page));
            var start = System.nanoTime();
            page.navigate("/inscription");
            page.getByLabel("Prénom").waitFor();
            Look.settle(page);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private static void slow(CDPSession session) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLIS);
        network.addProperty("downloadThroughput", BITS_PER_SECOND / 8);
        network.addProperty("uploadThroughput", BITS_PER_SECOND / 8);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static long median(List<Long> some) {
        return some.stream().sorted().toList().get(some.size() / 2);
    }

    private static String seconds(long millis) {
        return "%.1f s".formatted(millis / 1000.0).replace('.', ',');
    }
}
