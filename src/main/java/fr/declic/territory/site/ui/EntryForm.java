package fr.declic.territory.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.shell.ActionButton;
import fr.declic.territory.site.Entry;
import fr.declic.territory.site.Field;
import fr.declic.territory.site.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One line of a list, folded under its name until it is touched. */
class EntryForm extends ListItem {

    private static final int PAUSE = 500;

    /** What can be done with a line as a whole. */
    interface Moves {

        void up(EntryForm entry);

        void down(EntryForm entry);

        void remove(EntryForm entry);
    }

    private final Part part;
    private final UUID id;
    private final Map<Field, Component> inputs = new LinkedHashMap<>();
    private final NativeDetails details = new NativeDetails();
    private final Span name = new Span();
    private final NativeButton remove;
    private final NativeButton up;
    private final NativeButton down;

    EntryForm(Part part, Entry entry, Runnable touched, Moves moves) {
        this.part = part;
        id = entry.id();
        addClassNames("entry");
        remove = new ActionButton(
                part == Part.TESTIMONIES ? "content.write.withdraw" : "content.write.entry.remove",
                () -> moves.remove(this));
        up = new ActionButton("content.write.entry.up", () -> moves.up(this));
        down = new ActionButton("content.write.entry.down", () -> moves.down(this));
        var fields = new Div();
        fields.addClassName("field-grid");
        for (var field : part.fields()) {
            var input = input(field, entry.get(field.name()), touched);
            inputs.put(field, input);
            fields.add(input);
        }
        var order = new Div(up, down);
        order.addClassName("row");
        var body = new Div(fields, order);
        body.addClassName("stack");
        details.setSummary(name);
        details.setContent(body);
        add(details, remove);
        called();
    }

    private Component input(Field field, String value, Runnable touched) {
        var label = getTranslation("content.field." + part + "." + field.name());
        if (field.kind() == Field.Kind.DAY) {
            return new DayInput(label, value, touched);
        }
        if (field.kind() == Field.Kind.PARAGRAPH) {
            var area = new TextArea(label);
            area.setMaxLength(field.longest());
            area.setValue(value);
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(PAUSE);
            area.addClassName("wide");
            listen(area, touched);
            return area;
        }
        var line = new TextField(label);
        line.setMaxLength(field.longest());
        line.setValue(value);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE);
        listen(line, touched);
        return line;
    }

    private void listen(HasValue<?, String> input, Runnable touched) {
        input.addValueChangeListener(change -> {
            called();
            touched.run();
        });
    }

    /** Each button says which line it is for. */
    private void called() {
        var shown = called(0);
        name.setText(shown);
        remove.setAriaLabel(getTranslation(
                part == Part.TESTIMONIES ? "content.write.withdraw.of" : "content.write.entry.remove.of", shown));
        up.setAriaLabel(getTranslation("content.write.entry.up.of", shown));
        down.setAriaLabel(getTranslation("content.write.entry.down.of", shown));
    }

    private String called(int field) {
        var first = value(inputs.get(part.fields().get(field)));
        return first.isBlank() ? getTranslation("content.write.entry.new") : first;
    }

    /** The line's name, as a message says it. */
    String shownName() {
        return called(0);
    }

    UUID id() {
        return id;
    }

    Entry read() {
        var values = new HashMap<String, String>();
        inputs.forEach((field, input) -> {
            var value = value(input).strip();
            if (!value.isEmpty()) {
                values.put(field.name(), value);
            }
        });
        return new Entry(id, values);
    }

    private static String value(@org.jspecify.annotations.Nullable Component input) {
        return switch (input) {
            case DayInput day -> day.read();
            case TextArea area -> area.getValue();
            case TextField line -> line.getValue();
            case null, default -> "";
        };
    }

    void unfold() {
        details.setOpen(true);
    }

    void focusFirst() {
        inputs.values().stream().findFirst().ifPresent(EntryForm::focus);
    }

    private static void focus(Component input) {
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void accept() {
        inputs.values().forEach(input -> say(input, ""));
    }

    void refuse(String field, String sentence) {
        unfold();
        inputs.forEach((known, input) -> {
            if (known.name().equals(field)) {
                say(input, sentence);
                focus(input);
            }
        });
    }

    private static void say(Component input, String sentence) {
        if (input instanceof DayInput day) {
            day.say(sentence);
        } else if (input instanceof HasValidation field) {
            field.setErrorMessage(sentence);
            field.setInvalid(!sentence.isEmpty());
        }
    }
}
