package fr.declic.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way of looking at a screen.
 *
 * @param width in CSS pixels
 * @param colours whether contrasts are measured: four fifths of the time that axe takes
 * @param walked whether it is walked through by the keyboard, and given room between its letters: the same in every width and language
 */
record Look(int width, String language, boolean colours, boolean walked) {

    /** An address of no screen: what is shown there says so. */
    static final String NOWHERE = "/une-page-qui-nexiste-pas";

    static final int PHONE = 360;
    /** What a style sheet says of a width stands on the phone or here: a test holds them to it. */
    static final int WIDEST = 1280;

    private static final int TABLET = 1024;
    private static final List<Integer> WIDTHS = List.of(PHONE, 320, 768, TABLET, WIDEST);

    /** The phone first. Then each width and each language once: every pair of them is for the long checks. */
    static final List<Look> OF_A_READER = List.of(
            new Look(PHONE, "fr", true, true),
            new Look(TABLET, "fr", false),
            new Look(PHONE, "ar", false),
            new Look(320, "tr", false),
            new Look(768, "en", false),
            new Look(WIDEST, "uk", true));

    /** The team reads French. */
    static final List<Look> OF_THE_TEAM = List.of(
            new Look(PHONE, "fr", true),
            new Look(320, "fr", false),
            new Look(768, "fr", false),
            new Look(TABLET, "fr", false),
            new Look(WIDEST, "fr", true));

    /** Their screens are long: walking through all of them takes as long as everything else that is looked at there. */
    static final List<Look> OF_A_WALK = List.of(new Look(PHONE, "fr", false, true));

    /** Every width and every language, contrasts each time. */
    static final List<Look> ALL = Stream.of("fr", "ar", "en", "uk", "tr")
            .flatMap(language -> WIDTHS.stream()
                    .map(width -> new Look(width, language, true, width == PHONE && language.equals("fr"))))
            .toList();

    private static final String PICTURES = "screens";
    private static final List<String> PICTURED = List.of("fr", "ar");

    /** «some.key» or «Some.Key» with no blank: a key that has found no words, unless it is the name of a site. */
    private static final Pattern RAW_KEY =
            Pattern.compile("(?<![\\w@./-])[a-z]{3,}(\\.[A-Za-z][A-Za-z-]+){1,4}(?![\\w@/])(?<!\\.fr|\\.org|\\.com)");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(loading|error|not found|cancel|save|delete|sign in|log ?in|log ?out|welcome|search|close|submit)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Asked of the page itself: a locator brings a program of Playwright's to each page that it looks at. */
    private static final String SETTLED = """
            ([patience, language]) => new Promise((settled, refuse) => {
              const end = Date.now() + patience;
              const written = !document.querySelector("script[src*='VAADIN']");
              // The slip asks whether there is a network, and says so above its form.
              const asked = () => !document.querySelector('body.slip #offline[hidden] ~ #online[hidden]');
              const look = () => {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                const done = written || clients.length > 1 && clients.every(client => !client.isActive());
                const spoken = !language || document.documentElement.lang === language;
                if (done && spoken && asked() && [...document.querySelectorAll('h1')].some(heading => heading.checkVisibility())) settled();
                else if (Date.now() > end) refuse(new Error('This screen does not settle: ' + location.pathname));
                else setTimeout(look, 10);
              };
              look();
            })""";

    private static final int PATIENCE = 30_000;

    /** Where a screen changes its language where it stands, it does so here; a page is asked for anew. */
    private static final String SPEAK = """
            language => {
              const button = document.querySelector(`.languages button[lang=${language}]`);
              button?.click();
              return !!button;
            }""";

    private static final String FAULTS = """
            language => {
              const page = document.documentElement, faults = [];
              if (page.scrollWidth > innerWidth) faults.push(`sticks out by ${page.scrollWidth - innerWidth} px`);
              if (page.lang !== language) faults.push(`says it is in ${page.lang}`);
              if ((page.dir === 'rtl') !== (language === 'ar')) faults.push('does not run the way its language does');
              const headings = [...document.querySelectorAll('h1')].filter(heading => heading.checkVisibility());
              if (headings.length !== 1) faults.push(`has ${headings.length} main headings`);
              const letters = { ar: /\\p{Script=Arabic}/u, uk: /\\p{Script=Cyrillic}/u }[language];
              if (letters && !letters.test(headings[0]?.innerText)) faults.push('is not said in its language');
              return faults;
            }""";

    private static final String PICTURES_IN_SIGHT = """
            () => [...document.images].every(image => image.naturalWidth
                || !image.checkVisibility() || image.getBoundingClientRect().top > innerHeight)""";

    Look(int width, String language, boolean colours) {
        this(width, language, colours, false);
    }

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
                    if (shown.isEmpty() || !Boolean.TRUE.equals(page.evaluate(SPEAK, look.language))) {
                        page.navigate(path + (path.contains("?") ? "&" : "?") + "langue=" + look.language);
                    }
                    settle(page, look.language);
                    shown = look.language;
                }
                if (sheet != null && Pictures.WANTED && look.width == PHONE && PICTURED.contains(look.language)) {
                    awaitPictures(page);
                    onAPhone.put(look.language, page.screenshot());
                }
                var faults = look.at(page, path);
                var wentWrong = page.evaluate("document.querySelector('.went-wrong') !== null");
                if (!wentWrong.equals(path.equals(NOWHERE))) {
                    faults.add("is not this screen, or ought to say that there is none");
                }
                if (look.walked) {
                    faults.addAll(Spaced.faults(page));
                    faults.addAll(new Keyboard(page).faultsOfAWalk());
                }
                faults.forEach(fault -> wrong.add(look.width + " " + look.language + " " + path + ": " + fault));
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
        var faults = new ArrayList<String>();
        Axe.violations(page, colours).forEach(violation -> faults.add("axe " + violation));
        ((List<?>) page.evaluate(FAULTS, language)).forEach(fault -> faults.add(String.valueOf(fault)));
        var text = String.valueOf(page.evaluate("document.body.innerText"));
        RAW_KEY.matcher(text).results().map(found -> "raw key " + found.group()).forEach(faults::add);
        if (!language.equals("en")) {
            ENGLISH.matcher(text)
                    .results()
                    .map(found -> "English " + found.group().toLowerCase(Locale.ROOT))
                    .forEach(faults::add);
        }
        var name = width + language + path;
        if (!faults.isEmpty()) {
            Pictures.take(page, PICTURES, name);
        } else if (width == PHONE || width == TABLET) {
            Pictures.ifWanted(page, PICTURES, name);
        }
        return faults;
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
        settle(page, "");
    }

    private static void settle(Page page, String language) {
        page.evaluate(SETTLED, List.of(PATIENCE, language));
    }
}
