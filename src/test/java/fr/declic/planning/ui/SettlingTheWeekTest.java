package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.planning.RulesSheet.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs and rules as the EBE's manager writes them. */
class SettlingTheWeekTest extends OnAWorkshopsScreen {

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        var workshop = workshop(2);
        asManagerOf(workshop);
        super.initVaadinEnvironment();
    }

    @Test
    void aHalfDayIsTickedAndKept() {
        UI.getCurrent().navigate("equipe/planning/besoins");
        assertThat(said()).anyMatch(text -> text.startsWith("Rien n’est écrit"));
        find(Checkbox.class).all().getFirst().setValue(true);
        test(button("Enregistrer les besoins")).click();
        assertThat(said())
                .contains(
                        "Les besoins sont enregistrés. Ils comptent pour les semaines à proposer.",
                        "Cette activité se fait aux demi-journées cochées, et seulement à celles-là.");
        assertThat(find(Checkbox.class).all().getFirst().getValue()).isTrue();
    }

    @Test
    void aPeriodIsAddedBesideWhatIsUsualAndRemoved() {
        UI.getCurrent().navigate("equipe/planning/besoins");
        var path = find(Anchor.class).withText("Ajouter une période").single().getHref();
        UI.getCurrent().navigate("equipe/planning/besoins", QueryParameters.fromString(path.split("\\?", 2)[1]));
        test(button("Enregistrer cette période")).click();
        assertThat(said()).anyMatch(text -> text.startsWith("Écrivez le premier jour"));
        var days = find(Input.class).all().stream()
                .filter(input -> input.getType().equals("date"))
                .toList();
        days.getFirst().setValue("2031-08-04");
        days.getLast().setValue("2031-08-22");
        test(button("Enregistrer cette période")).click();
        assertThat(said()).contains("La période est enregistrée. Elle compte pour les semaines à proposer.");
        assertThat(find(Anchor.class)
                        .withText("Du 4 août 2031 au 22 août 2031")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
        test(button("Supprimer cette période")).click();
        assertThat(said()).contains("La période est supprimée. Le besoin habituel compte à nouveau.");
        assertThat(find(Anchor.class).withText("Du 4 août 2031 au 22 août 2031").exists())
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoPeopleAreKeptApartAndTheRuleIsTakenBack() {
        UI.getCurrent().navigate("equipe/planning/equipe");
        test(button("Ajouter une demande")).click();
        test(button("Enregistrer")).click();
        assertThat(said()).contains("Choisissez les deux personnes.");
        var fields = find(ComboBox.class).all();
        for (var number = 0; number < fields.size(); number++) {
            var field = (ComboBox<Person>) fields.get(number);
            field.setValue(field.getListDataView().getItem(number));
        }
        test(button("Enregistrer")).click();
        assertThat(items()).singleElement().asString().startsWith("Amel ").contains(", pas avec Amel ");
        test(button("Enlever")).click();
        assertThat(items()).isEmpty();
    }

    @Test
    void theScreensOfTheManagerLeadToEachOther() {
        UI.getCurrent().navigate("equipe/planning/equipe");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText))
                .contains("La semaine", "Heures faites", "Besoins", "Règles de l’équipe");
    }

    private List<String> items() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains("pas avec"))
                .toList();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
