package fr.declic.employment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.employment.ContractFilter.State;
import fr.declic.employment.ContractRow;
import fr.declic.shell.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The contracts as a table; on a phone each row is a card, its cells named by {@code data-label}. */
class JobsTable extends NativeTable {

    private final LocalDate today;
    private final boolean mayOpenFiles = CurrentActor.signedIn()
            .filter(person -> person.role() == Role.COORDINATOR)
            .isPresent();

    JobsTable(List<ContractRow> rows, LocalDate today, Function<ContractRow, List<Component>> actions) {
        this.today = today;
        addClassName("table");
        var head = new NativeTableRow();
        for (var column : List.of("person", "employer", "hours", "start", "state")) {
            var cell = new NativeTableHeaderCell(getTranslation("jobs.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var last = new NativeTableHeaderCell();
        var hidden = new Span(getTranslation("jobs.column.action"));
        hidden.addClassName("visually-hidden");
        last.add(hidden);
        last.getElement().setAttribute("scope", "col");
        head.add(last);
        getHead().add(head);
        for (var row : rows) {
            getBody().add(row(row, actions));
        }
    }

    private NativeTableRow row(ContractRow row, Function<ContractRow, List<Component>> actions) {
        var line = new NativeTableRow();
        line.add(
                cell("person", name(row)),
                cell("employer", new Span(row.employerName())),
                cell("hours", hours(row)),
                cell("start", new Span(Dates.compact(row.startsOn()))),
                cell("state", state(row)));
        var action = new NativeTableCell();
        actions.apply(row).forEach(action::add);
        line.add(action);
        return line;
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("jobs.column." + column));
        return cell;
    }

    /** Below the minimum, with the day of the person's written request: whoever is asked shows it. */
    private Component hours(ContractRow row) {
        var hours = new Span(row.hours().toString());
        if (row.writtenRequestOn() == null) {
            return hours;
        }
        var request = new Span(getTranslation("jobs.writtenRequest", Dates.compact(row.writtenRequestOn())));
        request.addClassName("help");
        return new Div(hours, new Div(request));
    }

    private Component name(ContractRow row) {
        if (row.name().isBlank()) {
            return new Span(getTranslation("erasure.nobody"));
        }
        return mayOpenFiles
                ? new Anchor("/equipe/volontaires/" + row.volunteer().value(), row.name())
                : new Span(row.name());
    }

    private Component state(ContractRow row) {
        var state = row.state(today);
        var words = row.endsOn() == null
                ? getTranslation("jobs.state." + state + ".one")
                : getTranslation("jobs.until." + (state == State.ENDED), Dates.compact(row.endsOn()));
        var badge = new Span(words);
        badge.addClassName("status-badge");
        if (state == State.RUNNING) {
            badge.addClassName("good");
        }
        return badge;
    }
}
