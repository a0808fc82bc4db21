package fr.declic.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;

/**
 * Pictures of screens as they stand in a test, in {@code target/browser}: of what is wrong, always; of what is well, for whoever works
 * on the screens and says so by the environment's {@code DECLIC_PICTURES}, since hundreds of them take a minute of the tests.
 */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "browser");
    static final boolean WANTED = System.getenv("DECLIC_PICTURES") != null;
    /** In percent: enough to judge a screen by, and made in a third of the time that PNG takes. */
    private static final int QUALITY = 70;
    /** In CSS pixels: a narrower screen is pictured from top to bottom, a wider one as it is first seen. */
    private static final int WIDE = 500;

    private Pictures() {}

    /** @param name any characters, an address too */
    static void ifWanted(Page page, String folder, String name) {
        if (WANTED) {
            take(page, folder, name);
        }
    }

    /** @param name any characters, an address too */
    static void take(Page page, String folder, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(folder).resolve(name.replaceAll("[^\\p{L}0-9]+", "-") + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setFullPage(page.viewportSize().width < WIDE));
    }
}
