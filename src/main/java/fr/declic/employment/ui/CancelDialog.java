package fr.declic.employment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.employment.ContractCancellations;
import fr.declic.employment.ContractCancelling;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractRefusal;
import fr.declic.shell.FormDialog;
import java.time.LocalDate;

/** «Annuler cet enregistrement»: says what will happen, and asks why. */
class CancelDialog extends FormDialog {

    CancelDialog(
            ContractCancellations cancellations,
            ContractId contract,
            ContractCancelling what,
            LocalDate today,
            Runnable done) {
        setHeaderTitle(getTranslation("jobs.undo.title", what.name()));
        var happens = new UnorderedList();
        happens.addClassNames("stack", "tight");
        happens.add(said(what.startsOn().isAfter(today) ? "jobs.undo.toCome" : "jobs.undo.counter"));
        var back = what.back();
        if (back != null) {
            happens.add(said("jobs.undo.back", what.name(), getTranslation("status." + back)));
        }
        var activity = what.activity();
        if (what.place() != ContractCancelling.Place.NONE && activity != null) {
            happens.add(said("jobs.undo.place." + what.place(), activity));
        }
        happens.add(said("jobs.undo.kept"));
        var reason = new TextArea(getTranslation("jobs.undo.reason"));
        reason.setMaxLength(ContractCancellations.LONGEST_REASON);
        reason.setWidthFull();
        ask(happens, reason);
        onConfirm(
                getTranslation("jobs.undo"),
                getTranslation("jobs.undo.done"),
                () -> cancellations.cancel(contract, reason.getValue()).map(ContractRefusal::key),
                done);
    }

    private ListItem said(String key, Object... named) {
        return new ListItem(getTranslation(key, named));
    }
}
