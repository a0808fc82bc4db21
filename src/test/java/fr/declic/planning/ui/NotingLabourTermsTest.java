package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.shell.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the law asks of a week, among the administrator's settings. */
@InTerritory
class NotingLabourTermsTest extends SpringBrowserlessTest {

    @Autowired
    private Clock clock;

    private LocalDate tomorrow;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Awa", Role.ADMINISTRATOR, null));
        tomorrow = Dates.day(clock.instant()).plusDays(1);
        super.initVaadinEnvironment();
        navigate("equipe/reglages", Component.class);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void aChangeIsNotedForADayToComeAndTakenBack() {
        notice().setValue(10);
        day().setValue(tomorrow.toString());
        test(button("Noter")).click();
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text ->
                        text.startsWith("À partir du " + Dates.plain(tomorrow)) && text.contains("10 jours ouvrés"));
        assertThat(notice().getValue()).isEqualTo(7);
        test(button("Retirer")).click();
        assertThat(find(Span.class).all()).extracting(Span::getText).noneMatch(text -> text.startsWith("À partir du"));
    }

    @Test
    void whatHoldsTodayIsNotChanged() {
        day().setValue(tomorrow.minusDays(1).toString());
        test(button("Noter")).click();
        assertThat(find(Paragraph.class)
                        .withText("Choisissez une date à venir.")
                        .all())
                .hasSize(1);
    }

    private Input day() {
        return find(Input.class).all().stream()
                .filter(input -> input.getType().equals("date"))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField notice() {
        return find(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Délai avant un changement"))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
