package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** One sign that XML does not know would leave no paper of a person, for good. */
class LeavingOutWhatCannotBePrintedTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u000b", "\u0000", "\u001f", "\ud83d", "\ude00", "\ufffe", "\uffff"})
    void aPaperIsMadeOfTheRest(String sign) {
        var page = Paper.drawn("<p>Amel" + sign + " 😀 é\n\tfin</p>");
        assertThat(page).isEqualTo("<p>Amel 😀 é\n\tfin</p>");
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page))))
                .doesNotThrowAnyException();
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(KeptSigns.ofAText(" Un\u000b mot\ud83d.\n\n Un  autre 😀.\r\n"))
                .isEqualTo("Un mot.\n\n Un  autre 😀.");
    }

    @Test
    void aLineIsOne() {
        assertThat(KeptSigns.ofOneLine(" Amel\u000bBen\n Ali\ud83d ")).isEqualTo("Amel Ben Ali");
    }
}
