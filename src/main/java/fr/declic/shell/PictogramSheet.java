package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The pictograms of one question, or of the public pages, in one file, each a view that an address names:
 * «/pictograms/limit.svg#limit-noise». Fetched one by one, eighteen small pictures are as many answers, whose heads weigh as much as
 * they do, and a browser makes a document of each.
 */
final class PictogramSheet {

    private static final String SITE = "site";

    /** How the names begin of those that are shown together, and the sheet of the public pages, which their templates name. */
    static final List<String> SHEETS = List.of("family", "kind", "limit", "mobility", SITE, "step");

    private static final List<String> OF_THE_SITE = List.of(
            "appointment",
            "handshake",
            "hourglass",
            "house",
            "list",
            "meeting",
            "message",
            "phone",
            "question",
            "step-who");

    /** Each is drawn on a square of so many units; what stands beside another one does not touch it. */
    private static final int SIDE = 72;

    private static final int STEP = SIDE + 8;

    private static final Pattern ADDRESS = Pattern.compile("/pictograms/(\\w+)\\.svg");
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private PictogramSheet() {}

    /** Where a picture is fetched, without a version: by itself, or with those beside it. */
    static String addressOf(String name) {
        return "/pictograms/" + sheetOf(name).orElse(name) + ".svg";
    }

    /** What stands behind the address to show this picture alone. */
    static String viewOf(String name) {
        return sheetOf(name).map(sheet -> "#" + name).orElse("");
    }

    /** The sheet of this address; nothing where it is the address of something else. */
    static Optional<String> at(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches() && SHEETS.contains(address.group(1))
                ? Optional.of(MADE.computeIfAbsent(address.group(1), PictogramSheet::make))
                : Optional.empty();
    }

    private static Optional<String> sheetOf(String name) {
        return SHEETS.stream().filter(sheet -> name.startsWith(sheet + "-")).findFirst();
    }

    private static String make(String sheet) {
        try {
            var files = new ArrayList<Resource>();
            for (var names : sheet.equals(SITE) ? OF_THE_SITE : List.of(sheet + "-*")) {
                Collections.addAll(
                        files,
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:META-INF/resources/pictograms/" + names + ".svg"));
            }
            files.sort(Comparator.comparing(Resource::getFilename));
            var drawn = new StringBuilder(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">".formatted(SIDE, SIDE));
            for (var i = 0; i < files.size(); i++) {
                draw(files.get(i), i * STEP, drawn);
            }
            return drawn.append("</svg>").toString();
        } catch (IOException e) {
            throw new UncheckedIOException("The pictograms of " + sheet + " cannot be read", e);
        }
    }

    private static void draw(Resource file, int top, StringBuilder drawn) throws IOException {
        var name = String.valueOf(file.getFilename()).replace(".svg", "");
        var drawing = DRAWING.matcher(file.getContentAsString(StandardCharsets.UTF_8));
        if (!drawing.find()) {
            throw new IllegalStateException("The pictogram " + name + " is no drawing");
        }
        drawn.append("<view id=\"%s\" viewBox=\"0 %d %d %d\"/>".formatted(name, top, SIDE, SIDE))
                .append("<g transform=\"translate(0 %d)\">".formatted(top))
                .append(drawing.group(1))
                .append("</g>");
    }
}
