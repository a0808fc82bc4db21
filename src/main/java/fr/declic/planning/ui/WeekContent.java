package fr.declic.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.planning.WeekPlan;
import java.util.function.BiConsumer;

/** A week as it stands: how far it is, what is against publishing it, what it does not cover, and its table. */
class WeekContent extends Div {

    private final WeekPlan plan;

    WeekContent(WeekPlan plan, boolean unmade, RequestsPanel requests, BiConsumer<Integer, Integer> open) {
        this.plan = plan;
        addClassName("stack");
        var state = new Paragraph(getTranslation(
                unmade ? "planning.state.empty" : state(), plan.changed().size()));
        state.addClassName("help");
        add(state);
        if (!unmade) {
            add(requests, new VerdictPanel(plan), new UnmetPanel(plan));
        }
        var table = new Div(new WeekTable(plan, open));
        table.addClassName("week-scroll");
        add(table);
        if (!unmade) {
            add(new Div(print()));
        }
    }

    private String state() {
        if (!plan.published()) {
            return "planning.state.draft";
        }
        return plan.changed().isEmpty() ? "planning.state.published" : "planning.state.changed";
    }

    private NativeButton print() {
        var print = new NativeButton(
                getTranslation("planning.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassNames("button", "quiet");
        return print;
    }
}
