package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fr.declic.InTerritory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What matters is said in French too while nobody has proofread a language; see the file of each language. */
@InTerritory
class TellingInFrenchTooTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void besideALanguageThatNobodyHasReadAgain() {
        var told = told("tr");
        assertThat(told).hasSize(2);
        assertThat(told.get(0).hasAttribute("lang")).isFalse();
        assertThat(told.get(0).getTextRecursively()).contains("2026");
        assertThat(told.get(1).getAttribute("lang")).isEqualTo("fr");
        assertThat(told.get(1).getTextRecursively())
                .isEqualTo("Votre date de candidature : 1er décembre 2026. Elle ne change pas.");
    }

    @Test
    void onceInFrench() {
        assertThat(told("fr"))
                .singleElement()
                .extracting(Element::getTextRecursively)
                .isEqualTo("Votre date de candidature : 1er décembre 2026. Elle ne change pas.");
    }

    private static List<Element> told(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        return new Told("space.date", locale -> new Object[] {Dates.plain(DAY, locale)})
                .getElement()
                .getChildren()
                .toList();
    }
}
