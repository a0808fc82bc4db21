package fr.declic.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.web.util.HtmlUtils;

/** Screens in French and in Arabic, two by two on one picture, in few colours so that it stays small. */
final class ContactSheet {

    private static final Path SHEETS = Path.of("docs", "screens");
    private static final int WIDTH = 1560;

    private static final String SHEET = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <style>
              body { margin: 0; padding: 24px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; background: #fff; color: #222; font: 700 15px sans-serif; }
              figure { margin: 0; } figcaption { padding-bottom: 6px; }
              div { display: flex; gap: 6px; } img { width: 237px; height: auto; border: 1px solid #888; box-sizing: border-box; }
            </style></head><body>%s</body></html>""";
    private static final String PAIR =
            "<figure><figcaption>%s</figcaption><div><img src='%s' alt=''><img src='%s' alt=''></div></figure>";

    /** Below this part of its points a sheet is the one it was: a date or a number has changed, and no screen. */
    private static final double SAME = 0.01;

    private static final int MOST_COLOURS = 256;
    /** Of each of red, green and blue, what is kept when colours are counted. */
    private static final int KEPT = 0xf8f8f8;

    private final List<String> pairs = new ArrayList<>();

    void add(String title, byte[] french, byte[] arabic) {
        pairs.add(PAIR.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), source(french), source(arabic)));
    }

    /**
     * Writes the sheet, unless the one that is there shows the same, or nobody wanted pictures.
     *
     * @param name of the file, with its ending
     */
    void write(Page somewhere, String name) {
        if (pairs.isEmpty()) {
            return;
        }
        var file = SHEETS.resolve(name);
        try (var page = somewhere.context().newPage()) {
            page.setViewportSize(WIDTH, 800);
            page.setContent(SHEET.formatted(String.join("\n", pairs)));
            page.waitForFunction("[...document.images].every(image => image.complete && image.naturalWidth)");
            var drawn = read(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
            putInPlace(file, inFewColours(drawn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of a document, as it is seen now, unless the one that is there shows the same. */
    static void replace(Path file, byte[] picture) {
        try {
            putInPlace(file, read(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static void putInPlace(Path file, BufferedImage picture) throws IOException {
        if (!Files.exists(file) || !isSame(ImageIO.read(file.toFile()), picture)) {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        }
    }

    private static String source(byte[] picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    }

    private static boolean isSame(BufferedImage former, BufferedImage now) {
        if (former.getWidth() != now.getWidth() || former.getHeight() != now.getHeight()) {
            return false;
        }
        var changed = 0;
        for (var y = 0; y < now.getHeight(); y++) {
            for (var x = 0; x < now.getWidth(); x++) {
                changed += distance(former.getRGB(x, y), now.getRGB(x, y)) > 3_000 ? 1 : 0;
            }
        }
        return changed < SAME * now.getWidth() * now.getHeight();
    }

    /** The colours that are seen most stay; the others become the nearest of them. */
    private static BufferedImage inFewColours(BufferedImage picture) {
        var width = picture.getWidth();
        var points = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        Map<Integer, Integer> seen = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
        // Neighbours are mostly the same: they are counted together.
        for (int from = 0, to; from < points.length; from = to) {
            var colour = points[from] & 0xffffff;
            for (to = from + 1; to < points.length && (points[to] & 0xffffff) == colour; ) {
                to++;
            }
            seen.merge(colour & KEPT, to - from, Integer::sum);
            shades.computeIfAbsent(colour & KEPT, kind -> new HashMap<>()).merge(colour, to - from, Integer::sum);
        }
        var most = seen.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLOURS)
                .map(Map.Entry::getKey)
                .map(kind -> mostSeen(shades.getOrDefault(kind, Map.of())))
                .toList();
        Map<Integer, Integer> places =
                seen.keySet().stream().collect(Collectors.toMap(kind -> kind, kind -> nearest(kind, most)));
        var palette = most.stream().mapToInt(Integer::intValue).toArray();
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var sheet = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var indexed = new int[points.length];
        for (var i = 0; i < points.length; i++) {
            indexed[i] =
                    i > 0 && points[i] == points[i - 1] ? indexed[i - 1] : places.getOrDefault(points[i] & KEPT, 0);
        }
        sheet.getRaster().setSamples(0, 0, width, picture.getHeight(), 0, indexed);
        return sheet;
    }

    private static int mostSeen(Map<Integer, Integer> shades) {
        return shades.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int nearest(int colour, List<Integer> palette) {
        var best = 0;
        for (var i = 1; i < palette.size(); i++) {
            if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var apart = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
            sum += apart * apart;
        }
        return sum;
    }
}
