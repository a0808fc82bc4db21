package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.territory.Territories;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InTerritory
class ChangingTheSettingsTest extends SpringBrowserlessTest {

    @Autowired
    private Territories territories;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Awa", Role.ADMINISTRATOR, null));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @ParameterizedTest
    @CsvSource({"06 39 98 00 01, +33639980001", "+33639980001, +33639980001", "au secrétariat, au secrétariat"})
    void keepsANumberAsNumbersAreKeptAndShowsItAsPeopleWriteIt(String typed, String kept) {
        navigate("equipe/reglages", Component.class);
        test(phone()).setValue(typed);
        test(find(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals("Enregistrer"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(territories.current().contactPhone()).contains(kept);
        navigate("equipe/reglages", Component.class);
        assertThat(phone().getValue()).isEqualTo(typed.startsWith("+") ? "06 39 98 00 01" : typed);
    }

    @Test
    void keepsTheDaysOfTheFirstCallAndTheCollegesOfTheCommittee() {
        navigate("equipe/reglages", Component.class);
        test(find(IntegerField.class).all().stream()
                        .filter(field -> "Jours pour appeler une personne inscrite".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(10);
        test(find(TextArea.class).all().stream()
                        .filter(field -> "Collèges du comité".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("Collectivités\n\n Habitants \n");
        test(find(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals("Enregistrer"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(territories.current().firstCallDays()).isEqualTo(10);
        assertThat(territories.current().committeeColleges()).containsExactly("Collectivités", "Habitants");
    }

    private TextField phone() {
        return find(TextField.class).all().stream()
                .filter(field -> "Téléphone".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
