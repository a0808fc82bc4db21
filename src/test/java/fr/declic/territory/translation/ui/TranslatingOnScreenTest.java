package fr.declic.territory.translation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.shell.ActionButton;
import fr.declic.territory.translation.Translating;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phrase, its place, and what whoever types is told of what they typed. */
@InTerritory
class TranslatingOnScreenTest extends SpringBrowserlessTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

    private int number;

    @Autowired
    private Translating translating;

    @BeforeEach
    void anAdministratorIsThere() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Awa", Role.ADMINISTRATOR, null));
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void whatIsTypedIsKeptWhenItsPlaceIsLeft() {
        open("");
        var place = place();
        assertThat(place.hasClassName("from-the-right")).isTrue();
        test(place).setValue("تحية");
        assertThat(translation()).isEqualTo("تحية");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(said -> said.startsWith("Enregistré le") && said.endsWith("par Awa"));
    }

    @Test
    void whoComesSecondChoosesBetweenTwoAndLosesNothing() {
        number = 1;
        open("");
        var phrase = line().phrase();
        translating.write(ARABIC, phrase, "", "الأول");
        test(place()).setValue("الثاني");
        assertThat(place().getValue()).isEqualTo("الثاني");
        assertThat(place().getErrorMessage()).contains("Awa").contains("الأول");
        assertThat(translation()).isEqualTo("الأول");
        test(button("Mettre mon texte")).click();
        assertThat(translation()).isEqualTo("الثاني");
        assertThat(place().isInvalid()).isFalse();
    }

    @Test
    void whatIsTooLongStaysInItsPlaceAndIsNotKept() {
        number = 2;
        open("");
        var tooLong = "ك".repeat(30_000);
        test(place()).setValue(tooLong);
        assertThat(place().getValue()).isEqualTo(tooLong);
        assertThat(place().isInvalid()).isTrue();
        assertThat(translation()).isEmpty();
    }

    @Test
    void whatWasEmptiedByASlipIsPutBack() {
        number = 4;
        open("");
        test(place()).setValue("تحية");
        test(place()).setValue("");
        assertThat(translation()).isEmpty();
        test(button("Remettre la traduction")).click();
        assertThat(translation()).isEqualTo("تحية");
        assertThat(place().getValue()).isEqualTo("تحية");
    }

    @Test
    void whatIsMissingCanBeSeenAlone() {
        number = 3;
        open("");
        var phrases = find(TextArea.class).all().size();
        test(place()).setValue("تحية");
        var done = translating.read().getOrDefault(ARABIC, List.of()).stream()
                .filter(one -> one.translation().isPresent())
                .count();
        open("manque");
        assertThat(done).isPositive();
        assertThat(find(TextArea.class).all()).hasSize(phrases - (int) done);
    }

    private void open(String query) {
        UI.getCurrent().navigate("equipe/traductions/ar", QueryParameters.fromString(query));
    }

    /** Of a phrase that no other test has touched: the territory is that of all of them. */
    private TextArea place() {
        return find(TextArea.class).all().get(number);
    }

    private ActionButton button(String words) {
        return find(ActionButton.class).withText(words).single();
    }

    private Translating.Line line() {
        return translating.read().getOrDefault(ARABIC, List.of()).get(number);
    }

    private String translation() {
        return line().translation().map(written -> written.words()).orElse("");
    }
}
