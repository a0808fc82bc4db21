package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pieces of a page that a device keeps: the address of each says which content it has, so that none is ever out of date. */
@Component
public class PageParts {

    private static final int SIGNS = 12;

    /** Fonts are not among them: see {@link #isFont}. */
    private static final Pattern PIECE = Pattern.compile("/(styles|scripts|icons|pictograms|pictures)/[\\w-]+\\.\\w+");

    private static final Pattern FONT = Pattern.compile("/fonts/[\\w-]+\\.woff2");

    /** What was built for the browser; an address under it without a file opens nothing. */
    private static final String PROGRAM = "/VAADIN/build/";

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    /** @param path from the root, «/styles/declic.css» */
    public String address(String path) {
        return versioned(path);
    }

    /** The same for what Spring does not make: «/pictograms/house.svg» with its version. */
    public static String versioned(String path) {
        return path + "?v="
                + version(path).orElseThrow(() -> new IllegalArgumentException("There is no piece " + path));
    }

    /** Which content this address has now; none for what is no piece of a page. */
    static Optional<String> version(String path) {
        if (!PIECE.matcher(path).matches()) {
            return Optional.empty();
        }
        var known = VERSIONS.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        return content(path).map(content -> {
            var version = HexFormat.of().formatHex(hash(content)).substring(0, SIGNS);
            VERSIONS.put(path, version);
            return version;
        });
    }

    private static Optional<byte[]> content(String path) {
        var sheet = PictogramSheet.at(path);
        if (sheet.isPresent()) {
            return sheet.map(drawn -> drawn.getBytes(StandardCharsets.UTF_8));
        }
        var file = new ClassPathResource("META-INF/resources" + path);
        try {
            return file.exists() ? Optional.of(file.getContentAsByteArray()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The piece " + path + " cannot be read", e);
        }
    }

    static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True for a file that is the same for everybody and that a page names, if there is such a file. */
    public static boolean isFile(String path) {
        return version(path).isPresent() || isFont(path) || path.startsWith(PROGRAM);
    }

    /** A font is asked for by a style sheet, under its name alone: another content gets another name, and a test holds it so. */
    static boolean isFont(String path) {
        return FONT.matcher(path).matches() && new ClassPathResource("META-INF/resources" + path).exists();
    }
}
