package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.employment.ContractId;
import fr.declic.planning.HoursDoneWeek;
import fr.declic.planning.HoursDoneWeek.Change;
import fr.declic.planning.HoursDoneWeek.Line;
import fr.declic.shell.Dates;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A week's hours, a row for each person; on a phone each row is a card, its cells named by {@code data-label}. */
class HoursTable extends NativeTable {

    private final HoursDoneWeek week;
    private final Set<ContractId> doubted;

    /** @param doubted whose hours wait to be looked at, since they say that they are not right */
    HoursTable(HoursDoneWeek week, Set<ContractId> doubted, Consumer<Line> open) {
        this.week = week;
        this.doubted = doubted;
        addClassNames("table", "hours-table");
        var head = new NativeTableRow();
        for (var column : List.of("person", "planned", "absences", "done")) {
            head.add(header(new Span(getTranslation("hoursDone.column." + column))));
        }
        var hidden = new Span(getTranslation("jobs.column.action"));
        hidden.addClassName("visually-hidden");
        head.add(header(hidden));
        getHead().add(head);
        week.lines().forEach(line -> getBody().add(row(line, open)));
    }

    private static NativeTableHeaderCell header(Span words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Line line, Consumer<Line> open) {
        var named = line.name().isBlank() ? getTranslation("erasure.nobody") : line.name();
        var name = new NativeTableHeaderCell(named);
        name.getElement().setAttribute("scope", "row");
        var planned = line.planned();
        var absences = cell("absences", new Span(getTranslation("hoursDone.absences", line.absences())));
        absences.setClassName("none", line.absences() == 0);
        var row = new NativeTableRow(
                name,
                cell("planned", new Span(planned == null ? "–" : HoursDoneWeek.written(planned))),
                absences,
                cell("done", done(line)));
        var action = new NativeTableCell();
        if (week.ready()) {
            var button = new NativeButton(
                    getTranslation(line.standing() == null ? "hoursDone.fill" : "hoursDone.correct"),
                    click -> open.accept(line));
            button.addClassName("button");
            button.setAriaLabel(button.getText() + ", " + named);
            action.add(button);
        }
        row.add(action);
        return row;
    }

    private Component done(Line line) {
        var standing = line.standing();
        var done = new Div(new Span(standing == null ? "–" : HoursDoneWeek.written(standing)));
        done.addClassName("hours-done");
        if (week.ready()) {
            var badge = new Span(getTranslation(
                    line.done() != null
                            ? "hoursDone.state.one.done"
                            : standing == null ? "hoursDone.state.one.toFill" : "hoursDone.state.one.waiting"));
            badge.addClassName("status-badge");
            badge.setClassName("good", line.done() != null);
            done.add(badge);
        }
        if (doubted.contains(line.contract())) {
            var said = new Paragraph(getTranslation("hoursDone.doubted"));
            said.addClassName("late");
            done.add(said);
        }
        line.changes().forEach(change -> done.add(trace(change)));
        return done;
    }

    private Paragraph trace(Change change) {
        var before = change.before();
        var written = HoursDoneWeek.written(change.quarters());
        var on = Dates.compact(Dates.day(change.at()));
        var trace = new Paragraph(
                before == null
                        ? getTranslation("hoursDone.trace.filled", written, change.by(), on)
                        : getTranslation(
                                change.reason() == null ? "hoursDone.trace.bare" : "hoursDone.trace",
                                HoursDoneWeek.written(before),
                                written,
                                change.by(),
                                on,
                                change.reason()));
        trace.addClassName("help");
        return trace;
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("hoursDone.column." + column));
        return cell;
    }
}
