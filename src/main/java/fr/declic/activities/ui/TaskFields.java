package fr.declic.activities.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.activities.Need;
import fr.declic.activities.Task;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One task in a form: what is done, the savoir-faire it needs, and when. */
class TaskFields extends Div {

    private final TextField name = new TextField();
    private final ComboBox<Skill> skill = new ComboBox<>();
    private final RadioButtonGroup<Need> need = new RadioButtonGroup<>();

    TaskFields(@Nullable Task task, Vocabulary vocabulary, Consumer<TaskFields> remove, Runnable touched) {
        addClassNames("filters", "task");
        name.setLabel(getTranslation("activity.task.name"));
        name.setMaxLength(Task.LONGEST_NAME);
        skill.setLabel(getTranslation("activity.task.skill"));
        skill.setItemLabelGenerator(one -> getTranslation(one.key()));
        skill.setItems(asked -> found(vocabulary, asked.getFilter().orElse(""))
                .skip(asked.getOffset())
                .limit(asked.getLimit()));
        need.setLabel(getTranslation("activity.task.need"));
        need.setItems(Need.values());
        need.setItemLabelGenerator(one -> getTranslation("activity.need." + one));
        need.setValue(Need.LEARNT);
        var away = new NativeButton(getTranslation("activity.task.remove"), click -> remove.accept(this));
        away.addClassNames("button", "quiet");
        add(name, skill, need, away);
        if (task != null) {
            name.setValue(task.name());
            skill.setValue(vocabulary.skill(task.skill()).orElse(null));
            need.setValue(task.need());
        }
        name.addValueChangeListener(change -> touched.run());
        skill.addValueChangeListener(change -> touched.run());
        need.addValueChangeListener(change -> touched.run());
    }

    private static Stream<Skill> found(Vocabulary vocabulary, String typed) {
        return typed.isBlank()
                ? vocabulary.skills().stream()
                : vocabulary.search(typed, vocabulary.skills().size()).stream();
    }

    /** Empty, with the fields marked, when something is missing. */
    Optional<Task> read() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("activity.task.name.missing"));
        skill.setInvalid(skill.getValue() == null);
        skill.setErrorMessage(getTranslation("activity.task.skill.missing"));
        var chosen = skill.getValue();
        return name.isInvalid() || chosen == null
                ? Optional.empty()
                : Optional.of(new Task(name.getValue().strip(), chosen.code(), need.getValue()));
    }
}
