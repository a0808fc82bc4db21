package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** The vectors of RFC 6238, appendix B, whose eight digits end with our six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void takesTheCodeOfNowOrOneStepAside() {
        var now = Totp.stepAt(NOW);
        for (var step : new long[] {now - 1, now, now + 1}) {
            assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step), NOW)).hasValue(step);
        }
        for (var step : new long[] {now - 2, now + 2}) {
            assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step), NOW)).isEmpty();
        }
        assertThat(Totp.matchingStep(SECRET, "", NOW)).isEmpty();
        assertThat(Totp.matchingStep(SECRET, "é", NOW)).isEmpty();
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesAndReadsBase32(String text, String encoded) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(Totp.fromBase32(encoded)).asString(StandardCharsets.US_ASCII).isEqualTo(text);
    }

    @Test
    void refusesOtherLetters() {
        assertThatIllegalArgumentException().isThrownBy(() -> Totp.fromBase32("abc1"));
    }
}
