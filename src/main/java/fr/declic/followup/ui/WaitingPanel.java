package fr.declic.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.followup.TaskKind;
import fr.declic.followup.Tasks;
import fr.declic.followup.WaitingTask;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** What waits for the team. What is done can be taken back at once, in the same place. */
class WaitingPanel extends Section {

    /** A morning's work; the rest is one tap away. */
    private static final int SHOWN_FIRST = 10;

    private static final int SHOWN_AT_MOST = 500;

    private final Tasks tasks;
    private final LocalDate today;
    private final H2 title = new H2();

    WaitingPanel(Tasks tasks, LocalDate today) {
        this.tasks = tasks;
        this.today = today;
        addClassName("panel");
        add(title);
        count();
        var waiting = tasks.waiting(SHOWN_FIRST + 1);
        if (waiting.isEmpty()) {
            var nothing = new Paragraph(getTranslation("home.waiting.nothing"));
            nothing.addClassName("help");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        waiting.stream().limit(SHOWN_FIRST).forEach(task -> list.add(item(task)));
        add(list);
        if (waiting.size() > SHOWN_FIRST) {
            var all = new NativeButton(getTranslation("home.waiting.all"));
            all.addClassNames("button", "quiet");
            all.addClickListener(click -> {
                list.removeAll();
                tasks.waiting(SHOWN_AT_MOST).forEach(task -> list.add(item(task)));
                all.removeFromParent();
            });
            add(all);
        }
    }

    private void count() {
        title.setText(getTranslation("home.waiting", tasks.countWaiting()));
    }

    private TaskItem item(WaitingTask task) {
        var who = new Anchor("/equipe/volontaires/" + task.volunteer().value(), task.person());
        var due = new Span(due(task));
        due.addClassName(task.dueOn().isBefore(today) ? "late" : "help");
        return new TaskItem(
                new Div(who, new Div(what(task)), due),
                "home.task.done",
                task.person(),
                () -> {
                    var byMe = tasks.done(task.id());
                    count();
                    return getTranslation(byMe ? "home.task.isDone" : "home.task.isDoneByOther", task.person());
                },
                () -> {
                    tasks.undo(task.id());
                    count();
                });
    }

    private String what(WaitingTask task) {
        if (task.kind() != TaskKind.TO_CALL) {
            return getTranslation(task.kind().key());
        }
        var free = task.callTimes().isEmpty()
                ? getTranslation("callTime.any")
                : task.callTimes().stream()
                        .map(time -> getTranslation("callTime." + time))
                        .collect(Collectors.joining(", "));
        return getTranslation("home.toCall", free);
    }

    private String due(WaitingTask task) {
        var days = ChronoUnit.DAYS.between(today, task.dueOn());
        if (days == 0) {
            return getTranslation("home.due.today");
        }
        return days < 0 ? getTranslation("home.due.late", -days) : getTranslation("home.due.in", days);
    }
}
