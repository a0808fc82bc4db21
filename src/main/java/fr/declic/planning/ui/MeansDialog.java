package fr.declic.planning.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.planning.RulesBook;
import fr.declic.planning.RulesRefusal;
import fr.declic.planning.RulesSheet;
import fr.declic.planning.core.SharedLimit.Counts;
import fr.declic.shell.FormDialog;
import java.util.UUID;
import java.util.stream.Collectors;

/** A van or a room: how much of it there is, and what uses it. */
class MeansDialog extends FormDialog {

    /** Drawn once for this form: a second tap is the same one. */
    private final UUID id = UUID.randomUUID();

    MeansDialog(RulesBook rules, RulesSheet sheet, Runnable done) {
        setHeaderTitle(getTranslation("rules.means.add"));
        var name = new TextField(getTranslation("rules.means.name"));
        name.setMaxLength(RulesSheet.LONGEST_NAME);
        name.setWidthFull();
        var counts = new RadioButtonGroup<Counts>(getTranslation("rules.means.counts"));
        counts.setItems(Counts.values());
        counts.setItemLabelGenerator(one -> getTranslation("rules.means.counts." + one));
        counts.setValue(Counts.PEOPLE);
        var most = new IntegerField(getTranslation("rules.means.most"));
        most.setMin(1);
        most.setMax(RulesSheet.MOST);
        most.setStepButtonsVisible(true);
        most.setValue(1);
        var users = new CheckboxGroup<RulesSheet.Activity>(getTranslation("rules.means.users"));
        users.setItems(sheet.activities());
        users.setItemLabelGenerator(RulesSheet.Activity::name);
        ask(name, counts, most, users);
        onConfirm(
                getTranslation("rules.save"),
                getTranslation("planning.done"),
                () -> rules.add(
                                sheet,
                                id,
                                name.getValue(),
                                counts.getValue(),
                                most.getValue(),
                                users.getValue().stream()
                                        .map(RulesSheet.Activity::id)
                                        .collect(Collectors.toSet()))
                        .map(RulesRefusal::key),
                done);
    }
}
