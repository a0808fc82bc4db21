package fr.declic;

import java.nio.file.Files;
import java.nio.file.Path;

/** The public data that stands beside the checkout, in a folder called «shared»; {@code DECLIC_SHARED} names another place. */
public final class SharedData {

    private SharedData() {}

    /** @param path inside the folder, «data/streets/…» */
    public static Path file(String path) {
        var named = System.getProperty("declic.shared", System.getenv("DECLIC_SHARED"));
        if (named != null) {
            return existing(Path.of(named).resolve(path));
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var candidate = folder.resolve("shared").resolve(path);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        throw new AssertionError("The folder «shared» is not beside this checkout nor above it: " + path
                + " is missing. Put it there, or name the folder in the environment variable DECLIC_SHARED.");
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new AssertionError("DECLIC_SHARED names a folder where " + file + " is missing.");
        }
        return file;
    }
}
