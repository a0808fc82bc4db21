package fr.declic.planning.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Roster;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A week: a row for each person, a button for each of their half-days. Half-days on which nothing is done are left out. */
class WeekTable extends NativeTable {

    private final WeekPlan plan;
    private final BiConsumer<Integer, Integer> open;

    WeekTable(WeekPlan plan, BiConsumer<Integer, Integer> open) {
        this.plan = plan;
        this.open = open;
        addClassNames("table", "week-table");
        var slots = IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> plan.problem().dutiesOf(slot).findAny().isPresent())
                .toArray();
        var head = new NativeTableRow();
        head.add(header(getTranslation("planning.column.person")));
        for (var slot : slots) {
            head.add(header(getTranslation("halfday." + WeekPlan.HALF_DAYS.get(slot))));
        }
        head.add(header(getTranslation("planning.column.hours")));
        getHead().add(head);
        for (var person = 0; person < plan.people().size(); person++) {
            getBody().add(row(person, slots));
        }
    }

    private NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(int person, int[] slots) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(plan.people().get(person).name());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var slot : slots) {
            row.add(cell(person, slot));
        }
        var worker = plan.problem().people().get(person);
        var worked = plan.roster().worked(plan.problem(), person, worker.hours().getFirst());
        var hours = new NativeTableCell(new Span(getTranslation(
                "planning.hours",
                QuarterWords.of(worked + plan.people().get(person).excused()),
                QuarterWords.of(plan.people().get(person).quarters()))));
        hours.getElement().setAttribute("data-label", getTranslation("planning.column.hours"));
        row.add(hours);
        return row;
    }

    private NativeTableCell cell(int person, int slot) {
        var cell = new NativeTableCell();
        var half = getTranslation("halfday." + WeekPlan.HALF_DAYS.get(slot));
        cell.getElement().setAttribute("data-label", half);
        var worker = plan.problem().people().get(person);
        if (!worker.slots().contains(slot)) {
            cell.addClassName("off");
            return cell;
        }
        var duty = plan.roster().at(person, slot);
        var away = worker.absent().contains(slot);
        var words = away
                ? getTranslation("planning.away")
                : duty == Roster.FREE
                        ? getTranslation("planning.free")
                        : plan.work(duty).name();
        var button = new NativeButton(words, click -> open.accept(person, slot));
        button.addClassNames("week-place", away ? "away" : duty == Roster.FREE ? "free" : "busy");
        if (plan.locked().contains(new WeekPlan.Place(person, slot))) {
            button.addClassName("locked");
            words = getTranslation("planning.lockedPlace", words);
        }
        button.setAriaLabel(
                getTranslation("planning.place", plan.people().get(person).name(), half, words));
        cell.add(button);
        return cell;
    }
}
