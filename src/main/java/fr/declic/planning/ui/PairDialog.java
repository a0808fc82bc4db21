package fr.declic.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.declic.employment.ContractId;
import fr.declic.planning.RulesRefusal;
import fr.declic.planning.RulesSheet.Person;
import fr.declic.shell.FormDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Two people of the EBE. */
class PairDialog extends FormDialog {

    /** @param key of the words, those of the two fields among them */
    PairDialog(
            String key,
            List<Person> people,
            BiFunction<@Nullable ContractId, @Nullable ContractId, Optional<RulesRefusal>> action,
            Runnable done) {
        setHeaderTitle(getTranslation(key + ".add"));
        var one = person(key + ".first", people);
        var other = person(key + ".second", people);
        ask(one, other);
        onConfirm(
                getTranslation("rules.save"),
                getTranslation("planning.done"),
                () -> action.apply(chosen(one), chosen(other)).map(RulesRefusal::key),
                done);
    }

    private ComboBox<Person> person(String key, List<Person> people) {
        var field = new ComboBox<Person>(getTranslation(key));
        field.setItems(people);
        field.setItemLabelGenerator(Person::name);
        field.setWidthFull();
        return field;
    }

    private static @Nullable ContractId chosen(ComboBox<Person> field) {
        var person = field.getValue();
        return person == null ? null : person.contract();
    }
}
