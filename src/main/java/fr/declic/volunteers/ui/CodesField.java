package fr.declic.volunteers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Some words of the vocabulary, in the order they were chosen: found as one types, taken out by tapping them. */
class CodesField extends Div {

    private static final int SUGGESTIONS = 12;

    private final List<String> codes = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final UnaryOperator<String> words;

    /** @param search codes for what was typed, at most so many */
    CodesField(
            String label,
            List<String> chosen,
            BiFunction<String, Integer, List<String>> search,
            UnaryOperator<String> words) {
        this.words = words;
        var field = new ComboBox<String>(label);
        field.setItemLabelGenerator(words::apply);
        field.setWidthFull();
        field.setItems(
                query -> search.apply(query.getFilter().orElse(""), SUGGESTIONS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> search.apply(query.getFilter().orElse(""), SUGGESTIONS).size());
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose(change.getValue());
                field.clear();
            }
        });
        list.addClassName("chips");
        add(field, list);
        addClassNames("stack", "tight");
        chosen.forEach(this::choose);
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    private void choose(String code) {
        if (codes.contains(code)) {
            return;
        }
        codes.add(code);
        var item = new ListItem();
        var chip = new NativeButton(words.apply(code), click -> {
            codes.remove(code);
            list.remove(item);
        });
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", getTranslation("file.codes.remove", words.apply(code)));
        item.add(chip);
        list.add(item);
    }
}
