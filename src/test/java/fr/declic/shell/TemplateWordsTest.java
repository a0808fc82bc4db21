package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {

    private final TemplateWords words = new TemplateWords(new Words());

    @Test
    void saysInFrenchWhatTheReadersLanguageDoesNotHave() {
        assertThat(words.getMessage("menu.volunteers", null, Locale.ENGLISH)).isEqualTo("Volontaires");
    }

    @Test
    void leavesAnUnknownKeyToWhoeverAskedForIt() {
        assertThat(words.getMessage("no.such.key", null, "default", Locale.FRENCH))
                .isEqualTo("default");
    }
}
