package fr.declic.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.access.Role;
import fr.declic.followup.HomeTasks;
import fr.declic.followup.HomeTasks.Line;
import java.util.List;

/** «Ce qui m'attend» of those who are no coordinators; it is not there while nothing waits. What is done is taken back in the same place. */
class HomeTasksPanel extends Section {

    private final H2 title = new H2();
    private int open;

    HomeTasksPanel(Role role, List<HomeTasks> kept) {
        addClassName("panel");
        var list = new UnorderedList();
        list.addClassName("tasks");
        for (var tasks : kept) {
            if (tasks.concern(role)) {
                tasks.waiting().forEach(line -> list.add(item(tasks, line)));
            }
        }
        setVisible(open > 0);
        add(title, list);
    }

    private TaskItem item(HomeTasks tasks, Line line) {
        count(1);
        var words = new Div(
                new Anchor(line.href(), line.person()),
                new Span(getTranslation("task." + line.kind(), line.about().toArray())));
        return new TaskItem(
                words,
                line.news() ? "home.task.seen" : "home.task.done",
                line.person(),
                () -> {
                    tasks.done(line);
                    count(-1);
                    return getTranslation(line.news() ? "home.task.isSeen" : "home.task.isDone", line.person());
                },
                () -> {
                    tasks.undo(line);
                    count(1);
                });
    }

    private void count(int more) {
        open += more;
        title.setText(getTranslation("home.waiting", open));
    }
}
