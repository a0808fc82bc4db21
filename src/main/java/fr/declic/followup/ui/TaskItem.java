package fr.declic.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.declic.shell.ActionButton;
import java.util.function.Supplier;

/** Something that waits. What is done is said in its place, where it can be taken back at once, by keyboard too. */
class TaskItem extends ListItem {

    private final Div words;
    private final String key;
    private final String person;
    private final Supplier<String> finish;
    private final Runnable undo;

    /**
     * @param words what waits
     * @param key of the button's word; what the button is for whoever hears it is {@code <key>.of}
     * @param finish answers what became of it, in words
     * @param undo makes it wait again
     */
    TaskItem(Div words, String key, String person, Supplier<String> finish, Runnable undo) {
        this.words = words;
        this.key = key;
        this.person = person;
        this.finish = finish;
        this.undo = undo;
        addClassName("task");
        words.addClassName("task-words");
        showWaiting();
    }

    private ActionButton showWaiting() {
        removeAll();
        var done = new ActionButton(key, this::finish);
        done.setAriaLabel(getTranslation(key + ".of", person));
        add(words, done);
        return done;
    }

    private void finish() {
        var said = new Span(finish.get());
        said.getElement().setAttribute("role", "status");
        var back = new ActionButton("home.task.undo", () -> {
            undo.run();
            showWaiting().focus();
        });
        removeAll();
        add(said, back.quiet());
        back.focus();
    }
}
