package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Roster;
import java.time.DayOfWeek;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * A week: a row for each person, a column for each day, in it a button for each half-day, the morning above. Days on which nothing is
 * done are left out.
 */
class WeekTable extends NativeTable {

    private final WeekPlan plan;
    private final BiConsumer<Integer, Integer> open;

    WeekTable(WeekPlan plan, BiConsumer<Integer, Integer> open) {
        this.plan = plan;
        this.open = open;
        addClassNames("table", "week-table");
        var days = IntStream.range(0, WeekPlan.HALF_DAYS.size() / 2)
                .filter(day -> isWorked(2 * day) || isWorked(2 * day + 1))
                .toArray();
        var head = new NativeTableRow();
        head.add(header(getTranslation("planning.column.person")));
        for (var day : days) {
            head.add(header(name(day)));
        }
        getHead().add(head);
        for (var person = 0; person < plan.people().size(); person++) {
            getBody().add(row(person, days));
        }
    }

    private boolean isWorked(int slot) {
        return plan.problem().dutiesOf(slot).findAny().isPresent();
    }

    private String name(int day) {
        return getTranslation("day." + DayOfWeek.of(day + 1));
    }

    private NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(int person, int[] days) {
        var row = new NativeTableRow();
        var worker = plan.problem().people().get(person);
        var worked = plan.roster().worked(plan.problem(), person, worker.hours().getFirst());
        var hours = new Span(getTranslation(
                "planning.hours",
                QuarterWords.of(worked + plan.people().get(person).excused()),
                QuarterWords.of(plan.people().get(person).quarters())));
        hours.addClassName("week-hours");
        var name = new NativeTableHeaderCell(new Span(plan.people().get(person).name()), hours);
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var day : days) {
            var halves = new Div();
            halves.addClassName("week-day");
            IntStream.of(2 * day, 2 * day + 1).filter(this::isWorked).forEach(slot -> halves.add(place(person, slot)));
            var cell = new NativeTableCell(halves);
            cell.getElement().setAttribute("data-label", name(day));
            row.add(cell);
        }
        return row;
    }

    private Component place(int person, int slot) {
        var worker = plan.problem().people().get(person);
        if (!worker.slots().contains(slot)) {
            var off = new Div();
            off.addClassName("week-off");
            return off;
        }
        var duty = plan.roster().at(person, slot);
        var away = worker.absent().contains(slot);
        var words = away
                ? getTranslation("planning.away")
                : duty == Roster.FREE
                        ? getTranslation("planning.free")
                        : plan.work(duty).name();
        var half = new Span(getTranslation(slot % 2 == 0 ? "halfday.morning" : "halfday.afternoon"));
        half.addClassName("week-half");
        var button = new NativeButton();
        button.add(half, new Span(words));
        button.addClickListener(click -> open.accept(person, slot));
        button.addClassNames("week-place", away ? "away" : duty == Roster.FREE ? "free" : "busy");
        if (plan.locked().contains(new WeekPlan.Place(person, slot))) {
            button.addClassName("locked");
            words = getTranslation("planning.lockedPlace", words);
        }
        button.setAriaLabel(getTranslation(
                "planning.place",
                plan.people().get(person).name(),
                getTranslation("halfday." + WeekPlan.HALF_DAYS.get(slot)),
                words));
        return button;
    }
}
