package fr.declic.voice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    private static final String WEBM = "\u001aE\u00df\u00a3";

    @ParameterizedTest
    @CsvSource({
        "audio/webm, '\u001aE\u00df\u00a3....webm....A_OPUS'",
        "audio/ogg, OggS....OpusHead",
        "audio/mp4, ....ftypiso5....moov....soun"
    })
    void isKnownByWhatItHolds(String type, String beginning) {
        assertThat(Sound.read(bytes(beginning)))
                .hasValueSatisfying(sound -> assertThat(sound.mediaType()).isEqualTo(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "\u0089PNG\r\n\u001a\n",
                "\u001aE\u00df\u00a3....webm....V_VP8....A_OPUS",
                "\u001aE\u00df\u00a3....webm",
                "....ftypisom....vide....soun",
                "....ftypisom",
                "OggS....theora....OpusHead",
                "RIFF....WAVE"
            })
    void isNothingElse(String beginning) {
        assertThat(Sound.read(bytes(beginning))).isEmpty();
    }

    @Test
    void mayHoldAnyLettersByChance() {
        assertThat(Sound.read(bytes(WEBM + "....webm....A_OPUS....V_ V_V V_VP")))
                .isPresent();
    }

    @Test
    void hasALargestSize() {
        var largest = Arrays.copyOf(bytes(WEBM + "....webm....A_OPUS"), Sound.LARGEST);
        assertThat(Sound.read(largest)).isPresent();
        assertThat(Sound.read(Arrays.copyOf(largest, Sound.LARGEST + 1))).isEmpty();
        assertThat(Sound.read(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String beginning) {
        return Arrays.copyOf(beginning.getBytes(ISO_8859_1), 400);
    }
}
