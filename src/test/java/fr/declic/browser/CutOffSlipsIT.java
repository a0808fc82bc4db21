package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import fr.declic.BreakingLine;
import fr.declic.BreakingLine.Cut;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips filed in a browser whose line breaks anywhere, which loses its network, whose windows are closed or crash, and which is
 * killed while it keeps and sends. What the page has taken is with the team in the end, once.
 */
@InBrowser
@DisplayName("Slips of a browser that is cut off")
class CutOffSlipsIT {

    private static final String SLIP = "/fiche";
    private static final int CUTS = 500;
    /** Slips over lines that break in the middle, so often for each, before the line is mended. */
    private static final int OVER_BREAKING_LINES = 24;

    private static final int CUTS_FOR_EACH = CUTS / OVER_BREAKING_LINES + 1;
    /** So many wait together before the line holds for once. */
    private static final int TOGETHER = 4;

    private static final int BY_WINDOWS_THAT_GO = 8;
    private static final int KILLS = 4;
    private static final int FILED_BETWEEN_KILLS = 4;
    /** A little less than what a browser sends with a slip, and than what the server answers. */
    private static final int ASKED = 800;

    private static final int ANSWERED = 450;
    /** One address sends so many slips before the server has it wait: these are those of many phones. */
    private static final int OF_ONE_PHONE = 8;

    private static final String TYPED =
            "number => Outbox.unfinished().then(draft => !!draft && draft.phone === number)";
    private static final String FILE = """
            ([times, pause]) => {
              for (let i = 0; i < times; i++) document.querySelector('#slip > .actions .button.main').click();
              return new Promise(done => setTimeout(done, pause));
            }""";
    private static final String IS_FILED = "() => document.getElementById('write').hidden";
    /** The draft has been put back before the page has looked for its network. */
    private static final String LOOKED =
            "() => !(document.getElementById('online').hidden && document.getElementById('offline').hidden)";

    private static final String SEND = "() => Outbox.send().catch(() => {})";
    private static final String SENT_ALL =
            "() => Outbox.send().then(() => Outbox.waiting()).then(slips => slips.length === 0)";
    private static final String READY = """
            async () => {
              await navigator.serviceWorker.ready;
              return !!(await caches.match('/fiche'));
            }""";
    private static final String SPEAKS = """
            async language => (await (await caches.match('/fiche')).text()).includes(`lang="${language}"`)""";
    /** A list shows what fits on the screen: it is scrolled until everybody has been seen. */
    private static final String SEEN_ALL = """
            people => {
              window.seen ??= new Map();
              document.querySelectorAll('.person a').forEach(link => seen.set(link.href, link.textContent.trim()));
              window.next = ((window.next ?? 0) + 4) % people;
              document.querySelector('vaadin-grid').scrollToIndex(next);
              return seen.size >= people;
            }""";

    private final Random random = new Random(20261126);
    private final List<String> filed = new ArrayList<>();
    private int cuts;

    @Test
    void isKeptInTheLanguageThatWasChosenLast(@Phone Page phone) {
        phone.navigate("/inscription");
        phone.waitForFunction(READY);
        for (var chosen : Map.of("/fiche", "tr", "/", "uk").entrySet()) {
            phone.navigate(chosen.getKey() + "?langue=" + chosen.getValue());
            phone.waitForFunction(SPEAKS, chosen.getValue());
        }
        phone.navigate("/inscription");
        phone.locator(".languages summary").click();
        phone.locator(".languages [lang=ar]").click();
        phone.waitForFunction(SPEAKS, "ar");
    }

    @Test
    void leaveOnceWhateverBreaks(DemoApplication application, @Phone Page first, @Tablet Page coordinator) {
        try (var line = BreakingLine.to(URI.create(application.address()).getPort())) {
            // Whoever opens the slip first has no service worker yet, and is told that it has arrived all the same.
            first.navigate(line.address() + SLIP);
            type(first, "Cyclone", 0);
            file(first, 1);
            assertThat(first.getByText("Votre fiche est reçue")).isVisible();

            first.navigate(line.address() + "/inscription");
            first.waitForFunction(READY);
            var phone = first.context();
            var otherWindow = phone.newPage();
            otherWindow.navigate(line.address() + SLIP);
            var page = first;
            page.navigate(line.address() + SLIP);
            for (int i = 0; i < OVER_BREAKING_LINES; i++) {
                if (i % OF_ONE_PHONE == 0) {
                    phone.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "10.9.0." + (1 + i / OF_ONE_PHONE)));
                }
                type(page, "Cyclone", 1 + i);
                // The first of those that wait together does not slip through.
                fileOverABreakingLine(line, page, i % TOGETHER == 0 ? this::breaking : this::cut);
                if (i % TOGETHER == TOGETHER - 1) {
                    mended(line, phone);
                    page.evaluate(SEND);
                }
            }
            mended(line, phone);
            for (int i = 0; i < BY_WINDOWS_THAT_GO; i++) {
                type(page, "Cyclone", 1 + OVER_BREAKING_LINES + i);
                page = fileAndGo(line, page);
            }
            sendTheRest(page);
            sendTheRest(otherWindow);
            cuts += line.broken();
        }
        assertThat(cuts).as("cuts").isGreaterThanOrEqualTo(CUTS);
        assertThat(known(coordinator, "Cyclone")).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void areThereAgainWhenTheBrowserWasKilled(
            DemoApplication application, @TempDir Path profile, @Tablet Page coordinator) throws IOException {
        try (var line = BreakingLine.to(URI.create(application.address()).getPort())) {
            for (int kill = 0; kill <= KILLS; kill++) {
                var browser = BrowserExtension.onDisk(profile);
                var page = browser.pages().getFirst();
                if (kill == 0) {
                    page.navigate(line.address() + "/inscription");
                    page.waitForFunction(READY);
                }
                browser.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "10.9.1." + (1 + kill)));
                page.navigate(line.address() + SLIP);
                if (kill < KILLS) {
                    fileAndKill(line, browser, profile, page, kill);
                } else {
                    mended(line, browser);
                    goOnWithTheDraft(page);
                    sendTheRest(page);
                    browser.close();
                }
            }
        }
        assertThat(cuts).as("kills").isEqualTo(KILLS);
        assertThat(known(coordinator, "Tornade")).containsExactlyInAnyOrderElementsOf(filed);
    }

    /** What waits is sent again and again, each time on connections that break somewhere. */
    private void fileOverABreakingLine(BreakingLine line, Page page, Supplier<Cut> first) {
        var enough = line.broken() + CUTS_FOR_EACH;
        line.cutting(first);
        anew(line);
        file(page, 1 + random.nextInt(2));
        page.waitForFunction(IS_FILED);
        turnBack(page);
        line.cutting(this::breaking);
        while (line.broken() < enough) {
            anew(line);
            page.evaluate(SEND);
        }
    }

    /** Answers the page that stands there afterwards. */
    private Page fileAndGo(BreakingLine line, Page page) {
        var phone = page.context();
        cuts++;
        return switch (random.nextInt(4)) {
            // There is no network at all; then there is.
            case 0 -> {
                phone.setOffline(true);
                file(page, 1);
                page.waitForFunction(IS_FILED);
                phone.setOffline(false);
                turnBack(page);
                yield page;
            }
            // The server is not to be reached, and the page is opened all the same: the device has it.
            case 1 -> {
                line.down();
                file(page, 2);
                page.waitForFunction(IS_FILED);
                page.navigate(line.address() + "/inscription");
                assertThat(page.locator("#slip")).isVisible();
                line.up();
                yield page;
            }
            // The window goes while it keeps, or while it sends; closed, or crashed.
            case 2 -> {
                file(page, 1 + random.nextInt(2));
                page.close();
                yield reopen(line, phone);
            }
            default -> {
                file(page, 1);
                crash(page);
                yield reopen(line, phone);
            }
        };
    }

    private void fileAndKill(BreakingLine line, BrowserContext browser, Path profile, Page page, int kill)
            throws IOException {
        goOnWithTheDraft(page);
        for (int i = 0; i < FILED_BETWEEN_KILLS; i++) {
            line.cutting(this::cut);
            anew(line);
            type(page, "Tornade", kill * FILED_BETWEEN_KILLS + i);
            file(page, 1);
            if (i < FILED_BETWEEN_KILLS - 1) {
                page.waitForFunction(IS_FILED);
                turnBack(page);
            }
        }
        kill(browser, profile);
        line.cutting(() -> Cut.NONE);
        cuts++;
    }

    /** Writes a slip, as slowly as somebody who lifts their finger before they tap. */
    private void type(Page page, String name, int number) {
        var letters = "" + (char) ('A' + number / 26) + (char) ('a' + number % 26);
        var digits = "06 39 98 7%d %02d".formatted(name.equals("Cyclone") ? 7 : 8, number);
        page.getByLabel("Prénom").fill(name + " " + letters);
        page.getByLabel("Que savez-vous faire ?").fill("tenir bon");
        page.locator("#phone").fill(digits);
        page.waitForFunction(TYPED, digits);
        filed.add(name + " " + letters);
    }

    /** Taps, twice for whoever is in a hurry, and leaves the page a few milliseconds. */
    private void file(Page page, int taps) {
        page.evaluate(FILE, List.of(taps, random.nextInt(12)));
    }

    private Page reopen(BreakingLine line, BrowserContext phone) {
        var page = phone.newPage();
        page.navigate(line.address() + SLIP);
        goOnWithTheDraft(page);
        return page;
    }

    /** Whoever finds their slip as they had typed it taps once more; whoever finds an empty one, or that it waits, does not. */
    private static void goOnWithTheDraft(Page page) {
        page.waitForFunction(LOOKED);
        if (!page.getByLabel("Prénom").inputValue().isEmpty()) {
            page.evaluate(FILE, List.of(1, 0));
            page.waitForFunction(IS_FILED);
            turnBack(page);
        }
    }

    private static void turnBack(Page page) {
        page.evaluate("() => [...document.querySelectorAll('[data-anew]')].find(one => one.checkVisibility()).click()");
    }

    private static void crash(Page page) {
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException crashed) {
            page.close();
        }
    }

    /** {@code kill -9} of whatever was started on its profile. */
    private static void kill(BrowserContext browser, Path profile) {
        var started = ProcessHandle.allProcesses()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.equals("--user-data-dir=" + profile)))
                .toList();
        assertThat(started).isNotEmpty();
        started.forEach(ProcessHandle::destroyForcibly);
        try {
            browser.close();
        } catch (PlaywrightException dead) {
            // it is
        }
    }

    private Cut cut() {
        return random.nextInt(9) == 0 ? Cut.NONE : breaking();
    }

    private Cut breaking() {
        return random.nextBoolean()
                ? new Cut(1 + random.nextInt(ASKED), Long.MAX_VALUE, random.nextBoolean())
                : new Cut(Long.MAX_VALUE, 1 + random.nextInt(ANSWERED), random.nextBoolean());
    }

    /** The connections that were there break, and the next ones are new. */
    private static void anew(BreakingLine line) {
        line.down();
        line.up();
    }

    private static void mended(BreakingLine line, BrowserContext phone) {
        line.cutting(() -> Cut.NONE);
        anew(line);
        phone.setOffline(false);
    }

    private static void sendTheRest(Page page) {
        page.waitForFunction(SENT_ALL);
    }

    /** The people of this first name, as the team finds them: one line for each. */
    @SuppressWarnings("unchecked") // the script returns a list of names
    private List<String> known(Page coordinator, String name) {
        Screens.enter(coordinator, "coordinateur");
        coordinator.navigate("/equipe/volontaires?q=" + name);
        var count = coordinator.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("personnes"));
        assertThat(count).hasText(filed.size() + " personnes");
        coordinator.waitForFunction(SEEN_ALL, filed.size(), new Page.WaitForFunctionOptions().setPollingInterval(40));
        return (List<String>) coordinator.evaluate("[...seen.values()]");
    }
}
