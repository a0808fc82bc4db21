package fr.declic.employment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.employment.ContractCancellations;
import fr.declic.employment.ContractFilter.State;
import fr.declic.employment.ContractRefusal;
import fr.declic.employment.ContractRow;
import fr.declic.employment.Contracts;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.FormDialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a coordinator may do with a contract of the list: end it, put the person back, or take back what was never meant. */
class ContractActions {

    private final Contracts contracts;
    private final ContractCancellations cancellations;
    private final Clock clock;
    private final Component view;
    private final Runnable show;

    /** @param show called when something has changed */
    ContractActions(
            Contracts contracts, ContractCancellations cancellations, Clock clock, Component view, Runnable show) {
        this.contracts = contracts;
        this.cancellations = cancellations;
        this.clock = clock;
        this.view = view;
        this.show = show;
    }

    List<Component> of(ContractRow row) {
        if (CurrentActor.signedIn()
                .filter(person -> person.role() == Role.COORDINATOR)
                .isEmpty()) {
            return List.of();
        }
        var today = Dates.day(clock.instant());
        var actions = new ArrayList<Component>();
        if (row.endsOn() == null) {
            actions.add(new ActionButton("jobs.end", () -> new EndDialog(contracts, row, today, show).open()));
        } else if (row.hired() && row.state(today) == State.ENDED) {
            actions.add(new ActionButton("jobs.back", () -> back(row)));
        }
        actions.add(new ActionButton("jobs.undo", () -> cancel(row, today)).quiet());
        return actions;
    }

    /** Says at once why it cannot be, and otherwise what will happen. */
    private void cancel(ContractRow row, LocalDate today) {
        var what = cancellations.preview(row.id()).orElse(null);
        if (what == null) {
            show.run();
        } else if (what.refusal().isPresent()) {
            FormDialog.tell(
                    view.getTranslation("jobs.undo.title", what.name()),
                    what.refusal().get().key());
        } else {
            new CancelDialog(cancellations, row.id(), what, today, show).open();
        }
    }

    private void back(ContractRow row) {
        var dialog = new FormDialog(view.getTranslation("jobs.back.title", row.name()));
        dialog.ask(new Paragraph(view.getTranslation("jobs.back.explain")));
        dialog.onConfirm(
                view.getTranslation("jobs.back"),
                view.getTranslation("jobs.back.done"),
                () -> contracts.backToList(row.id()).map(ContractRefusal::key),
                show);
        dialog.open();
    }
}
