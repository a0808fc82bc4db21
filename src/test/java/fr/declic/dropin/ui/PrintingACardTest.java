package fr.declic.dropin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import fr.declic.InTerritory;
import fr.declic.dropin.Card;
import fr.declic.dropin.CardPaper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTerritory
class PrintingACardTest extends SpringBrowserlessTest {

    @Autowired
    private CardPaper paper;

    @Test
    void onesOwnComputerOpensAPdfBesideTheScreen() {
        assertThat(within(new CardSheet(card("fr"), paper, false)).filter(Anchor.class::isInstance))
                .singleElement()
                .satisfies(link -> assertThat(((Anchor) link).getTarget()).contains("_blank"));
    }

    @Test
    void aSharedDeviceMakesNoFileAndOpensNoWindow() {
        var sheet = new CardSheet(card("fr"), paper, true);
        assertThat(within(sheet)).noneMatch(Anchor.class::isInstance);
        assertThat(within(sheet).filter(Image.class::isInstance))
                .as("the picture that a phone reads, on the screen and on paper, within the page")
                .hasSize(2)
                .allSatisfy(picture -> assertThat(((Image) picture).getSrc()).startsWith("data:image/png;base64,"));
        assertThat(sheet.getElement().getTextRecursively())
                .contains("Imprimer la carte", "Gardez cette carte. Ne la prêtez pas.");
    }

    @Test
    void itSpeaksThePersonsLanguageAndRunsAsThatDoes() {
        var onPaper = new CardOnPaper(card("ar"), paper);
        assertThat(onPaper.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(onPaper.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(onPaper.getElement().getTextRecursively())
                .contains("ABCD 2345")
                .doesNotContain("Gardez cette carte");
    }

    private static Card card(String language) {
        return new Card(
                "Amel", "T-0001", "ABCD 2345", language, "http://exemple.invalid/connexion/carte?code=ABCD2345");
    }

    private static Stream<Component> within(Component piece) {
        return Stream.concat(Stream.of(piece), piece.getChildren().flatMap(PrintingACardTest::within));
    }
}
