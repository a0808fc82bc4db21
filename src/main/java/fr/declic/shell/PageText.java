package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the public pages carry in their own text, so that whoever comes for the first time, by a poor network, waits for nothing but
 * the page before the first word is shown.
 */
@Component
public class PageText {

    /** The line of {@code declic.css} after which comes what no public page shows. */
    private static final Pattern SCREENS = Pattern.compile(":root\\s*\\{\\s*--from-here");

    private final Inlined styles = new Inlined(lightened(ofEveryPage() + read("site")));
    private final Inlined later =
            new Inlined(Letters.BEGIN + """
            addEventListener('load',()=>requestAnimationFrame(()=>setTimeout(()=>{\
            %sdocument.head.append(Object.assign(document.createElement('script'),{src:'%s'}))})))\
            """.formatted(Letters.FETCH, PageParts.versioned(ListenButton.SCRIPT)));

    /**
     * A piece of a page's text that a browser takes for styles or for a script, safe within their elements.
     *
     * @param digest by which a Content-Security-Policy knows it from any other: {@code 'sha256-…'}, quotes included
     */
    public record Inlined(String text, String digest) {

        private Inlined(String text) {
            this(text, digestOf(text));
        }

        private static String digestOf(String text) {
            var hash = PageParts.hash(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        }
    }

    /** What stands in {@code declic.css} before the styles that only screens need, and {@code site.css}. */
    public Inlined styles() {
        return styles;
    }

    /** Fetches our letters, and what reads the page aloud, once the page is there and has been drawn. */
    public Inlined later() {
        return later;
    }

    private static String ofEveryPage() {
        var css = read("declic");
        var screens = SCREENS.matcher(css);
        if (!screens.find()) {
            throw new IllegalStateException("declic.css does not say where the styles of the screens begin");
        }
        return css.substring(0, screens.start());
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("META-INF/resources/styles/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lightened(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace("url(\"../", "url(\"/");
    }
}
