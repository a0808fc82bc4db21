package fr.declic.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What axe finds on a page. Its own builder opens a second page for each answer and hands the program over anew; here the page
 * keeps it, so that every screen can be looked at in every width.
 */
final class Axe {

    private static final String PROGRAM = "() => {" + source() + "}";
    private static final String HAS_IT = "() => typeof axe === 'object'";
    private static final String FINDINGS = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(rule =>
                `${rule.id} ×${rule.nodes.length} at ${rule.nodes[0].target} ${rule.nodes[0].html}`))""";

    private Axe() {}

    /** One line per broken rule: its name, how many times, where first. */
    @SuppressWarnings("unchecked") // a list of strings is what the script returns
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate(HAS_IT))) {
            page.evaluate(PROGRAM);
        }
        return (List<String>) page.evaluate(FINDINGS);
    }

    private static String source() {
        try (var program = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
