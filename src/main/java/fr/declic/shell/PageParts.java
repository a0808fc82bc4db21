package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pieces of a page that a device keeps: the address of each says which content it has, so that none is ever out of date. */
@Component
public class PageParts {

    private static final int SIGNS = 12;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** @param path from the root, «/styles/declic.css» */
    public String address(String path) {
        return path + "?v=" + versions.computeIfAbsent(path, PageParts::version);
    }

    private static String version(String path) {
        try (var file = new ClassPathResource("META-INF/resources" + path).getInputStream()) {
            var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, SIGNS);
        } catch (IOException e) {
            throw new UncheckedIOException("The piece " + path + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
