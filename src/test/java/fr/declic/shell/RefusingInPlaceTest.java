package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form over the screen that is not taken says why, where it is, and keeps what was typed. */
@InTerritory
class RefusingInPlaceTest extends OnScreen {

    private static final String ABOUT_THE_NAME = "employer.name.missing";
    private static final String ABOUT_THE_WHOLE = "refusal.CHANGED_MEANWHILE";

    private Optional<String> answer = Optional.empty();
    private boolean done;
    private TextField name;
    private FormDialog form;

    @BeforeEach
    void openTheForm() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        name = new TextField("Nom");
        form = new FormDialog("Un employeur").ask(name).sayAt(name, ABOUT_THE_NAME);
        form.onConfirm("Enregistrer", () -> answer, () -> done = true);
        form.open();
        roundTrip();
        test(name).setValue("Les Ateliers");
    }

    @Test
    void aboveTheFieldsReadAloud() {
        assertThat(find(RefusalNotice.class).all()).isEmpty();
        answer = Optional.of(ABOUT_THE_WHOLE);
        tap("Enregistrer");
        var notice = find(RefusalNotice.class).single();
        assertThat(notice.getText()).isEqualTo(form.getTranslation(ABOUT_THE_WHOLE));
        assertThat(notice.getElement().getAttribute("role")).isEqualTo("alert");
        stillThere();
    }

    @Test
    void atTheFieldItIsAbout() {
        answer = Optional.of(ABOUT_THE_NAME);
        tap("Enregistrer");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo(form.getTranslation(ABOUT_THE_NAME));
        assertThat(find(RefusalNotice.class).all()).isEmpty();
        stillThere();
    }

    @Test
    void onlyForWhatStandsInTheWayNow() {
        answer = Optional.of(ABOUT_THE_NAME);
        tap("Enregistrer");
        answer = Optional.of(ABOUT_THE_WHOLE);
        tap("Enregistrer");
        assertThat(name.isInvalid()).isFalse();
        answer = Optional.empty();
        tap("Enregistrer");
        assertThat(form.isOpened()).isFalse();
        assertThat(done).isTrue();
    }

    private void stillThere() {
        assertThat(form.isOpened()).isTrue();
        assertThat(name.getValue()).isEqualTo("Les Ateliers");
        assertThat(done).isFalse();
    }
}
