package fr.declic.voice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A voice as a browser records it. Its type is read from the sound itself: what a phone says about it is not asked. */
public final class Sound {

    /** Bytes of a sound: a minute of a voice at the worst quality a browser chooses by itself. */
    public static final int LARGEST = 1024 * 1024;

    /** Letters that Base64 makes of those. */
    private static final int LONGEST = (LARGEST + 2) / 3 * 4;

    private static final int SMALLEST = 64;
    /** How far from its beginning a recording names what is in it. */
    private static final int HEAD = 8 * 1024;

    /** Whole names of what a film holds: two letters of them stand in any sound by chance. */
    private static final Pattern FILM = Pattern.compile("V_(VP[89]|AV1|MPEG|MPEGH)");

    private final String mediaType;
    private final byte[] bytes;

    Sound(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** As {@link #read}, of what a page sends: written in Base64, or not even that. */
    public static Optional<Sound> written(String base64) {
        if (base64.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty for anything but a sound, a film included. */
    public static Optional<Sound> read(byte[] bytes) {
        if (bytes.length < SMALLEST || bytes.length > LARGEST) {
            return Optional.empty();
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return sound(
                    "audio/webm",
                    bytes,
                    head.contains("webm")
                            && head.contains("A_OPUS")
                            && !FILM.matcher(head).find());
        }
        if (head.startsWith("OggS")) {
            return sound("audio/ogg", bytes, head.contains("OpusHead") && !head.contains("theora"));
        }
        if (head.startsWith("ftyp", 4)) {
            // Its description may stand at the end.
            var whole = new String(bytes, ISO_8859_1);
            return sound("audio/mp4", bytes, whole.contains("soun") && !whole.contains("vide"));
        }
        return Optional.empty();
    }

    private static Optional<Sound> sound(String mediaType, byte[] bytes, boolean isOne) {
        return isOne ? Optional.of(new Sound(mediaType, bytes)) : Optional.empty();
    }

    /** {@code audio/webm}, {@code audio/ogg} or {@code audio/mp4}. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
