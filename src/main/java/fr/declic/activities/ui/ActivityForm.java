package fr.declic.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.activities.ActivityDetails;
import fr.declic.activities.ActivitySheet;
import fr.declic.activities.OfferedPlaces;
import fr.declic.activities.OpeningId;
import fr.declic.activities.Task;
import fr.declic.shell.Phones;
import fr.declic.vocabulary.Kind;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An activity with its tasks and places. It takes a sheet, and gives what shall be saved. */
class ActivityForm extends Div {

    /** What shall be saved. */
    record Filled(ActivityDetails details, List<OfferedPlaces> places) {}

    private final Vocabulary vocabulary;
    private final Runnable touched;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final TextField place = new TextField();
    private final TextField contactName = new TextField();
    private final TextField contactPhone = new TextField();
    private final CheckboxGroup<Limit> limits = new CheckboxGroup<>();
    private final Div tasks = new Div();
    private final Div openings = new Div();
    private boolean showing;

    ActivityForm(Vocabulary vocabulary, Runnable touched) {
        this.vocabulary = vocabulary;
        this.touched = () -> {
            if (!showing) {
                touched.run();
            }
        };
        addClassNames("stack", "activity-form");
        label(name, "activity.name", ActivityDetails.LONGEST_NAME);
        label(place, "activity.place", ActivityDetails.LONGEST_PLACE);
        label(contactName, "activity.contactName", ActivityDetails.LONGEST_CONTACT);
        label(contactPhone, "activity.contactPhone", ActivityDetails.LONGEST_PHONE);
        kind.setLabel(getTranslation("activity.kind"));
        kind.setItems(vocabulary.kinds());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        description.setLabel(getTranslation("activity.description"));
        description.setMaxLength(ActivityDetails.LONGEST_DESCRIPTION);
        limits.setItems(Limit.values());
        limits.setItemLabelGenerator(limit -> getTranslation("limit." + limit));
        limits.setLabel(getTranslation("activity.limits"));
        limits.setHelperText(getTranslation("activity.limits.help"));
        Stream.<HasValue<?, ?>>of(kind, name, description, place, contactName, contactPhone, limits)
                .forEach(field -> field.addValueChangeListener(change -> this.touched.run()));
        tasks.addClassName("stack");
        openings.addClassName("stack");
        var first = new Div(kind, name, place, contactName, contactPhone);
        first.addClassName("form-grid");
        add(section("activity.what", null, first, description));
        add(section("activity.tasks", "activity.tasks.help", tasks, adding("activity.task.add", () -> addTask(null))));
        add(section("activity.asks", null, limits));
        add(section(
                "activity.openings",
                "activity.openings.help",
                openings,
                adding("activity.places.add", () -> addOpening(null, Map.of()))));
    }

    void show(@Nullable ActivitySheet sheet) {
        showing = true;
        var details = sheet == null ? null : sheet.details();
        kind.setValue(details == null ? null : vocabulary.kind(details.kind()).orElse(null));
        name.setValue(details == null ? "" : details.name());
        description.setValue(text(details == null ? null : details.description()));
        place.setValue(text(details == null ? null : details.place()));
        contactName.setValue(text(details == null ? null : details.contactName()));
        var phone = details == null ? null : details.contactPhone();
        contactPhone.setValue(phone == null ? "" : Phones.typed(phone));
        limits.setValue(details == null ? Set.of() : details.limits());
        tasks.removeAll();
        openings.removeAll();
        if (details != null) {
            details.tasks().forEach(this::addTask);
        } else {
            addTask(null);
        }
        if (sheet != null) {
            sheet.openings().forEach(offered -> addOpening(offered, sheet.taken()));
        } else {
            addOpening(null, Map.of());
        }
        showing = false;
    }

    /** Empty, with the fields marked, when something is missing. */
    Optional<Filled> read() {
        kind.setInvalid(kind.getValue() == null);
        kind.setErrorMessage(getTranslation("activity.kind.missing"));
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("activity.name.missing"));
        var readTasks = new ArrayList<Task>();
        var wrong = kind.isInvalid() || name.isInvalid();
        for (var fields : fields(tasks, TaskFields.class)) {
            var task = fields.read();
            task.ifPresent(readTasks::add);
            wrong |= task.isEmpty();
        }
        var readPlaces = new ArrayList<OfferedPlaces>();
        for (var fields : fields(openings, OpeningFields.class)) {
            var offered = fields.read();
            offered.ifPresent(readPlaces::add);
            wrong |= offered.isEmpty();
        }
        var chosen = kind.getValue();
        if (wrong || chosen == null) {
            return Optional.empty();
        }
        var details = new ActivityDetails(
                chosen.code(),
                name.getValue().strip(),
                orNothing(description.getValue()),
                orNothing(place.getValue()),
                orNothing(contactName.getValue()),
                orNothing(contactPhone.getValue()),
                readTasks,
                limits.getValue());
        return Optional.of(new Filled(details, readPlaces));
    }

    private void addTask(@Nullable Task task) {
        if (tasks.getComponentCount() < ActivityDetails.MOST_TASKS) {
            tasks.add(new TaskFields(
                    task,
                    vocabulary,
                    removed -> {
                        tasks.remove(removed);
                        touched.run();
                    },
                    touched));
        }
    }

    private void addOpening(@Nullable OfferedPlaces offered, Map<OpeningId, Integer> taken) {
        var held = offered == null || offered.id() == null ? 0 : taken.getOrDefault(offered.id(), 0);
        openings.add(new OpeningFields(
                offered,
                held,
                removed -> {
                    openings.remove(removed);
                    touched.run();
                },
                touched));
    }

    private NativeButton adding(String key, Runnable add) {
        var button = new NativeButton(getTranslation(key), click -> {
            add.run();
            touched.run();
        });
        button.addClassName("button");
        return button;
    }

    private Section section(String title, @Nullable String help, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("panel");
        if (help != null) {
            var words = new Paragraph(getTranslation(help));
            words.addClassName("help");
            section.add(words);
        }
        for (var one : content) {
            section.add(one instanceof NativeButton button ? new Div(button) : one);
        }
        return section;
    }

    private void label(TextField field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
    }

    private static <T> List<T> fields(Div rows, Class<T> type) {
        return rows.getChildren().filter(type::isInstance).map(type::cast).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNothing(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
