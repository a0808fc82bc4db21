package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.InTerritory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words of the team inside a sentence of another language: a voice must read them in French. */
@InTerritory
class MarkingWhatStaysInFrenchTest extends SpringBrowserlessTest {

    @Test
    void insideASentence() {
        var line = write("tr", "Pazartesi: Tri, Tri des dons (Triage)", "Tri", "Tri des dons");
        assertThat(line.getElement().getTextRecursively()).isEqualTo("Pazartesi: Tri, Tri des dons (Triage)");
        assertThat(line.getChildren()
                        .filter(MarkingWhatStaysInFrenchTest::isMarked)
                        .map(one -> one.getElement().getText()))
                .containsExactly("Tri", "Tri des dons");
    }

    @Test
    void notInFrenchNorWithoutAnyWords() {
        assertThat(write("fr", "Lundi : Tri", "Tri").getChildren()).noneMatch(MarkingWhatStaysInFrenchTest::isMarked);
        assertThat(write("tr", "Pazartesi", "").getChildren()).noneMatch(MarkingWhatStaysInFrenchTest::isMarked);
    }

    @Test
    void whereTheyStandAlone() {
        UI.getCurrent().setLocale(Locale.of("tr"));
        assertThat(new TypedText("Tri").getElement().getAttribute("lang")).isEqualTo("fr");
        assertThat(TypedText.original("Tri")).isEmpty();
    }

    private static Paragraph write(String language, String sentence, String... typed) {
        UI.getCurrent().setLocale(Locale.of(language));
        var line = new Paragraph();
        TypedText.write(line, sentence, List.of(typed));
        return line;
    }

    private static boolean isMarked(Component one) {
        return "fr".equals(one.getElement().getAttribute("lang"));
    }
}
