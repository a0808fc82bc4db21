package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAPhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+33639980001, 06 39 98 00 01",
        "+33327990000, 03 27 99 00 00",
        "0639980001, 06 39 98 00 01",
        "+3225550123, +32 2 555 01 23",
        "+213551234567, +213 551 23 45 67",
        "sur rendez-vous, sur rendez-vous"
    })
    void keepsTheCountryOfANumberFromElsewhereOnly(String kept, String read) {
        assertThat(Phones.typed(kept)).isEqualTo(read);
    }

    @Test
    void isNeverCutAtTheEndOfALine() {
        assertThat(Phones.readable("+33639980001")).doesNotContain(" ").isEqualTo("06\u00a039\u00a098\u00a000\u00a001");
    }
}
