package fr.declic.employment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import fr.declic.employment.ContractRefusal;
import fr.declic.employment.ContractRow;
import fr.declic.employment.Contracts;
import fr.declic.employment.EndReason;
import fr.declic.shell.FormDialog;
import java.time.LocalDate;
import java.util.Optional;

/** Notes that a contract ends, and whether the person goes back to the list. */
class EndDialog extends FormDialog {

    private final Contracts contracts;
    private final ContractRow row;
    private final DateInput lastDay;
    private final Select<EndReason> reason = new Select<>();
    private final Checkbox back = new Checkbox();

    EndDialog(Contracts contracts, ContractRow row, LocalDate today, Runnable done) {
        this.contracts = contracts;
        this.row = row;
        setHeaderTitle(getTranslation("jobs.end.title", row.name()));
        lastDay = new DateInput(getTranslation("jobs.end.day"), today);
        reason.setLabel(getTranslation("jobs.end.reason"));
        reason.setItems(EndReason.values());
        reason.setItemLabelGenerator(value -> getTranslation("jobs.reason." + value));
        reason.setWidthFull();
        back.setLabel(getTranslation("jobs.end.back"));
        ask(lastDay, reason, back);
        onConfirm(getTranslation("jobs.end"), getTranslation("jobs.end.done"), this::end, done);
    }

    private Optional<String> end() {
        if (lastDay.day().isEmpty()) {
            return Optional.of("jobs.end.missing.day");
        }
        if (reason.getValue() == null) {
            return Optional.of("jobs.end.missing.reason");
        }
        return contracts
                .end(row.id(), lastDay.day().get(), reason.getValue(), back.getValue())
                .map(ContractRefusal::key);
    }
}
