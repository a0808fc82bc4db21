package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.MyWeekRequests.Asked;
import fr.declic.planning.MyWeekRequests.Line;
import fr.declic.planning.PlanningRefusal;
import fr.declic.planning.WeekRequest.Status;
import fr.declic.shell.Dates;
import fr.declic.shell.Told;
import fr.declic.shell.Typed;
import java.util.function.Consumer;

/** Other hours that are asked of the person, with two answers that weigh the same; then what became of it. */
class AskedCard extends Section {

    AskedCard(Asked asked, Consumer<Boolean> answer) {
        addClassName("card");
        add(
                new H2(getTranslation("week.ask.title")),
                new H3(getTranslation(
                        "week.from", Dates.plain(asked.monday(), UI.getCurrent().getLocale()))));
        var list = new UnorderedList();
        list.addClassName("half-days");
        asked.lines().forEach(line -> list.add(item(line)));
        add(list);
        if (asked.status() != Status.ASKED) {
            var outcome = new Told("week.ask." + asked.status());
            outcome.addClassName("notice");
            add(outcome);
            return;
        }
        var acts = new Div(
                button("week.ask.accept", () -> answer.accept(true)),
                button("week.ask.keep", () -> answer.accept(false)));
        acts.addClassName("actions");
        add(new Told("week.ask.free"), acts);
    }

    private static HalfDayLine item(Line line) {
        var before = line.before();
        var after = line.after();
        if (after == null) {
            return new HalfDayLine(line.halfDay(), "week.ask.line.off", new Typed(before == null ? "" : before));
        }
        return before == null
                ? new HalfDayLine(line.halfDay(), "week.ask.line.on", new Typed(after))
                : new HalfDayLine(line.halfDay(), "week.ask.line.other", new Typed(after), new Typed(before));
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("button");
        return button;
    }

    /** Why an answer does not count. */
    static Component notice(PlanningRefusal why) {
        var notice = new Paragraph(UI.getCurrent().getTranslation("week.ask.refusal." + why));
        notice.addClassNames("notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /** To what became of an answer, which the reader of the screen then hears. */
    static void focus(Component part) {
        part.getElement().executeJs("""
                const title = this.querySelector('[role=alert], .notice, h2');
                if (title) {
                  title.setAttribute('tabindex', '-1');
                  title.focus();
                }
                """);
    }
}
