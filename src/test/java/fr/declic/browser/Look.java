package fr.declic.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way of looking at a screen.
 *
 * @param width in CSS pixels
 * @param colours whether contrasts are measured: four fifths of the time that axe takes
 */
record Look(int width, String language, boolean colours) {

    /** Widths at which the style sheets show what they show at another one, so that no colour differs: a test holds them to it. */
    static final Map<Integer, Integer> TWINS = Map.of(320, 360, 1280, 1024);

    /** The phone first. Then each width and each language once: every pair of them is for the long checks. */
    static final List<Look> OF_A_READER =
            List.of(of(360, "fr"), of(1024, "fr"), of(360, "ar"), of(320, "tr"), of(768, "en"), of(1280, "uk"));

    private static final List<Integer> WIDTHS = List.of(360, 320, 768, 1024, 1280);

    private static final int PHONE = 360;
    private static final List<String> PICTURED = List.of("fr", "ar");

    /** Every width and every language, contrasts each time. */
    static final List<Look> ALL = Stream.of("fr", "ar", "en", "uk", "tr")
            .flatMap(language -> WIDTHS.stream().map(width -> new Look(width, language, true)))
            .toList();

    /** The team reads French. */
    static final List<Look> OF_THE_TEAM =
            WIDTHS.stream().map(width -> of(width, "fr")).toList();

    /** Of the pictures, in percent: enough to judge a screen by, and made in a third of the time that PNG takes. */
    static final int QUALITY = 70;

    private static final Path PICTURES = Path.of("target", "browser", "screens");

    /** «some.key» or «Some.Key» with no blank: a key that has found no words, unless it is the name of a site. */
    private static final Pattern RAW_KEY =
            Pattern.compile("(?<![\\w@./-])[a-z]{3,}(\\.[A-Za-z][A-Za-z-]+){1,4}(?![\\w@/])(?<!\\.fr|\\.org|\\.com)");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(loading|error|not found|cancel|save|delete|sign in|log ?in|log ?out|welcome|search|close|submit)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String FLOW_IS_DONE = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              return clients.length > 1 && clients.every(client => !client.isActive());
            }""";

    private static final String PICTURES_IN_SIGHT = """
            () => [...document.images].every(image => image.naturalWidth
                || !image.checkVisibility() || image.getBoundingClientRect().top > innerHeight)""";

    /** What is wrong with the screens of these addresses, each opened once per language and turned to each width. */
    static List<String> through(List<Look> looks, Page page, List<String> paths) {
        return through(looks, page, paths, null);
    }

    /** @param sheet gets each screen as it stands on a phone in French and in Arabic, when it is looked at in both */
    static List<String> through(List<Look> looks, Page page, List<String> paths, @Nullable ContactSheet sheet) {
        var wrong = new ArrayList<String>();
        for (var path : paths) {
            var shown = "";
            var onAPhone = new HashMap<String, byte[]>();
            for (var look : looks) {
                page.setViewportSize(look.width, look.height());
                if (!shown.equals(look.language)) {
                    page.navigate(path + (path.contains("?") ? "&" : "?") + "langue=" + look.language);
                    settle(page);
                    shown = look.language;
                }
                if (sheet != null && look.width == PHONE && PICTURED.contains(look.language)) {
                    awaitPictures(page);
                    onAPhone.put(look.language, page.screenshot());
                }
                look.at(page, path)
                        .forEach(fault -> wrong.add(look.width + " " + look.language + " " + path + ": " + fault));
            }
            var french = onAPhone.get("fr");
            var arabic = onAPhone.get("ar");
            if (sheet != null && french != null && arabic != null) {
                sheet.add(path, french, arabic);
            }
        }
        return wrong;
    }

    /** What is wrong with what stands on a phone at this moment, in French. */
    static List<String> atOnce(Page page, String state) {
        return OF_A_READER.getFirst().at(page, "/" + state).stream()
                .map(fault -> state + ": " + fault)
                .toList();
    }

    private List<String> at(Page page, String path) {
        if (List.of(PHONE, 1024).contains(width)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve((width + language + path).replaceAll("[^a-z0-9]+", "-") + ".jpg"))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY)
                    .setFullPage(width < 500));
        }
        var faults = new ArrayList<String>();
        Axe.violations(page, colours).forEach(violation -> faults.add("axe " + violation));
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow.intValue() > 0) {
            faults.add("sticks out by " + overflow + " px");
        }
        if (!language.equals(page.evaluate("document.documentElement.lang"))) {
            faults.add("says it is in " + page.evaluate("document.documentElement.lang"));
        }
        var text = page.locator("body").innerText();
        RAW_KEY.matcher(text).results().map(found -> "raw key " + found.group()).forEach(faults::add);
        if (!language.equals("en")) {
            ENGLISH.matcher(text)
                    .results()
                    .map(found -> "English " + found.group().toLowerCase(Locale.ROOT))
                    .forEach(faults::add);
        }
        if (page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count()
                != 1) {
            faults.add("has no single main heading");
        }
        return faults;
    }

    private static Look of(int width, String language) {
        return new Look(width, language, !TWINS.containsKey(width));
    }

    private int height() {
        return width < 768 ? 740 : 768;
    }

    /** What is drawn on the part of the page that is seen is there. */
    static void awaitPictures(Page page) {
        page.waitForFunction(PICTURES_IN_SIGHT);
    }

    /** Flow has said its last word; a page that the server writes is whole as soon as it is there. */
    static void settle(Page page) {
        if (page.locator("script[src*='VAADIN']").count() > 0) {
            page.waitForFunction(FLOW_IS_DONE);
        }
        page.locator("h1:visible").first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }
}
