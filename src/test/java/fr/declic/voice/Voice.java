package fr.declic.voice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Voices for tests: what a browser would have recorded, as far as anybody looks. */
public final class Voice {

    private Voice() {}

    public static Sound of(String words) {
        return Sound.read(bytes(words)).orElseThrow();
    }

    public static String base64(String words) {
        return Base64.getEncoder().encodeToString(bytes(words));
    }

    private static byte[] bytes(String words) {
        return Arrays.copyOf(("OggS....OpusHead" + words).getBytes(StandardCharsets.UTF_8), 900);
    }
}
