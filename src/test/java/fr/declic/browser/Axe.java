package fr.declic.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * What axe finds on a page. Its own builder opens a second page for each answer and hands the program over anew. Here a browser is
 * given it once, keeps it compiled, and every page that it opens afterwards has it, asleep.
 */
final class Axe {

    private static final String PROGRAM = "window.wakeAxe = () => {" + source() + "}";
    private static final Set<BrowserContext> HAVE_IT = Collections.newSetFromMap(new WeakHashMap<>());
    private static final String FINDINGS = """
            colours => {
              if (!window.axe) wakeAxe();
              return axe.run(document, {
                resultTypes: ['violations'],
                rules: { 'color-contrast': { enabled: colours } },
              }).then(found => found.violations.map(rule =>
                `${rule.id} ×${rule.nodes.length} at ${rule.nodes[0].target} ${rule.nodes[0].html}`));
            }""";

    private Axe() {}

    /** One line per broken rule: its name, how many times, where first. */
    static List<String> violations(Page page) {
        return violations(page, true);
    }

    /** @param colours whether contrasts are measured: four fifths of the whole time */
    @SuppressWarnings("unchecked") // a list of strings is what the script returns
    static List<String> violations(Page page, boolean colours) {
        if (HAVE_IT.add(page.context())) {
            page.context().addInitScript(PROGRAM);
            page.evaluate(PROGRAM);
        }
        return (List<String>) page.evaluate(FINDINGS, colours);
    }

    private static String source() {
        try (var program = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
