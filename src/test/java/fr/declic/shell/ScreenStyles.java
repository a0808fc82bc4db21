package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;

/** The part of {@code declic.css} that a public page does not carry: what it shows is not to need it. */
public final class ScreenStyles {

    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");

    /** What a page is only at times, or in part. */
    private static final Pattern PASSING =
            Pattern.compile("::[\\w-]+|:has\\(:[\\w-]+\\)|:(hover|focus-visible|focus|checked|target|active)");

    private ScreenStyles() {}

    /** Selectors that the page's elements meet. */
    public static List<String> neededBy(String html) {
        var page = Jsoup.parse(html);
        return selectors().filter(selector -> !page.select(selector).isEmpty()).toList();
    }

    private static Stream<String> selectors() {
        var css = css();
        var screens = css.substring(css.indexOf("}", css.indexOf("--from-here")) + 1);
        return SELECTORS
                .matcher(screens.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .map(found -> found.group(1).strip())
                .filter(selector -> !selector.startsWith("@"))
                .map(selector -> PASSING.matcher(selector).replaceAll(""));
    }

    private static String css() {
        try {
            return new ClassPathResource("META-INF/resources/styles/declic.css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
