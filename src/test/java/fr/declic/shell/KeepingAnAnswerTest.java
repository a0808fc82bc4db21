package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeepingAnAnswerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void sayTheSameInOneByteALetter() {
        var answer = """
                {"changes":[{"value":"Qu’aimeriez-vous faire ? À l’atelier, une journée — ou deux. 🚲"}]}""";

        var kept = KeptAnswer.lighter(answer);

        assertThat(kept).matches("[\\u0000-\\u00ff]+");
        assertThat(JSON.readTree(kept)).isEqualTo(JSON.readTree(answer));
    }

    @Test
    void leaveAnAnswerWithoutSuchLettersAsItIs() {
        var answer = "{\"value\":\"Continuer\"}";

        assertThat(KeptAnswer.lighter(answer)).isSameAs(answer);
    }

    @Test
    void leaveAnAnswerOfOtherLettersAsItIs() {
        var answer = "{\"value\":\"ما الذي تودّ أن تعمله؟\"}";

        assertThat(KeptAnswer.lighter(answer)).isSameAs(answer);
    }
}
