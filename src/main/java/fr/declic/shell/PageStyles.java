package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The styles of the public pages, which each of them carries in its own text: whoever comes for the first time, by a poor network,
 * does not wait for two more files before the first word is shown.
 */
@Component
public class PageStyles {

    private final String text =
            Stream.of("declic", "site").map(PageStyles::read).collect(Collectors.joining());
    private final String digest = digestOf(text);

    /** Without comments, and safe within {@code <style>}. */
    public String text() {
        return text;
    }

    /** By which a Content-Security-Policy knows these styles from any others: {@code 'sha256-…'}, quotes included. */
    public String digest() {
        return digest;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("META-INF/resources/styles/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\s+", " ")
                    .replaceAll(" ?([{};,]) ?", "$1")
                    .replace("url(\"../", "url(\"/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digestOf(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
